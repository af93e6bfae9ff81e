import { useTranslation } from 'adminjs'
import { onClock, onOtherClock, type Stretch } from '~/lib/clock_words'
import type { Asking, Candidate } from '~/back_office/find_tutor/types'
import { useFormatting } from '~/back_office/use_formatting'

type BothClocksProps = {
  stretches: Stretch[]
  day: Intl.DateTimeFormatOptions
  student: Asking
  candidate: Candidate
}

/** Stretches of time as the student's clock says them, and the tutor's where it says something else. */
export function BothClocks({ stretches, day, student, candidate }: BothClocksProps) {
  const { translateComponent: tc } = useTranslation()
  const formatting = useFormatting()
  const zones = { own: student.timeZone, other: candidate.timeZone }

  return (
    <ul className="tabular-nums">
      {stretches.map((stretch) => {
        const there = onOtherClock(stretch, zones, formatting, day)
        return (
          <li key={stretch.from}>
            <span className="inline-block first-letter:uppercase">
              {onClock(stretch, student.timeZone, formatting, day)}
            </span>
            {there && (
              <span className="text-ink-quiet">
                {' · '}
                {tc('MakePair.forTutor', { time: there, name: candidate.firstName } as never)}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

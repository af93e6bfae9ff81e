import { Button } from '~/ui/button'
import { nearestOffers } from './offers'
import { useDates } from '~/hooks/use_dates'
import { useTranslation } from '~/hooks/use_translation'

type DayOffersProps = {
  /** When what suits both begins on the day that was chosen. */
  startsAt: string[]
  /** The time that is written already, if any. */
  time: string
  /** Whether both have said when they are available. */
  known: boolean
  onChoose: (time: string) => void
}

/** What suits both on the day that was chosen, to be written with one tap. */
export function DayOffers({ startsAt, time, known, onChoose }: DayOffersProps) {
  const { t } = useTranslation()
  const dates = useDates()
  const times = startsAt.map((moment) => dates.time(moment))
  if (times.includes(time)) return null
  if (times.length === 0 && !known) return null
  if (times.length === 0) return <p className="text-ink-quiet">{t('appointments.new.day.none')}</p>
  return (
    <div>
      <p className="pb-1.5">{t('appointments.new.day.offers')}</p>
      <ul className="flex flex-wrap gap-2">
        {nearestOffers(times, time).map((each) => (
          <li key={each}>
            <Button variant="secondary" size="small" onClick={() => onChoose(each)}>
              {each}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

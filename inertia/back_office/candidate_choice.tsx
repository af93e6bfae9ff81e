import { useTranslation } from 'adminjs'

export type Candidate = {
  id: string
  name: string
  timeZone: string
  placesLeft: number
  covered: string[]
  essential: number
}

/** A tutor to choose, with what speaks for them. */
export function CandidateChoice({ candidate }: { candidate: Candidate }) {
  const { translateComponent: tc } = useTranslation()
  const { id, name, covered, placesLeft, timeZone } = candidate
  const covers =
    covered.length > 0
      ? tc('MakePair.covers', { subjects: covered.join(', ') } as never)
      : tc('MakePair.coversNothing')

  return (
    <li>
      <label className="grid cursor-pointer grid-cols-[auto_1fr] gap-x-3 px-4 py-3 hover:bg-paper">
        <input
          type="radio"
          name="tutorId"
          value={id}
          className="row-span-3 mt-1 size-5 accent-action"
        />
        <span className="font-semibold">{name}</span>
        <span>{covers}</span>
        <span className="text-sm text-ink-quiet">
          {tc('MakePair.places', { count: placesLeft } as never)} · {timeZone}
        </span>
      </label>
    </li>
  )
}

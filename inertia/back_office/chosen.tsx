import { useTranslation, type RecordJSON } from 'adminjs'

/** How many open pairs a person follows or is in. */
export type Depending = { id: string; followed: number; pairs: number }

type ChosenProps = { records: RecordJSON[]; depending?: Depending[] }

/** What the same is done to, and what depends on each. */
export function Chosen({ records, depending = [] }: ChosenProps) {
  const { translateComponent: tc } = useTranslation()
  const pairsOf = (id: string) => depending.find((one) => one.id === id)
  return (
    <>
      <h2 className="mb-1 font-semibold">
        {tc('BulkAction.chosen', { count: records.length } as never)}
      </h2>
      <ul className="mb-6 max-h-60 overflow-y-auto border-l-2 border-margin pl-4">
        {records.map(({ id, title }) => (
          <li key={id}>
            {title} <Pairs {...pairsOf(id)} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Pairs({ followed = 0, pairs = 0 }: Partial<Depending>) {
  const { translateComponent: tc } = useTranslation()
  const told = [
    ...(followed > 0 ? [tc('BulkAction.followed', { count: followed } as never)] : []),
    ...(pairs > 0 ? [tc('BulkAction.pairs', { count: pairs } as never)] : []),
  ]
  return told.length > 0 && <span className="text-ink-quiet">({told.join(', ')})</span>
}

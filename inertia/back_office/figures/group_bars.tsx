import { useTranslation } from 'adminjs'

export type Groups = { groups: { name: string; count: number }[]; others: number }
type GroupBarsProps = { groups: Groups; title: 'levels' | 'zones'; first: 'level' | 'zone' }

/** Groups of students: a table whose numbers have a bar beside them. */
export function GroupBars({ groups: { groups, others }, title, first }: GroupBarsProps) {
  const { translateComponent: tc } = useTranslation()
  const rows = others > 0 ? [...groups, { name: tc('Figures.others'), count: others }] : groups
  const most = Math.max(1, ...rows.map(({ count }) => count))
  if (rows.length === 0) {
    return (
      <div>
        <h3 className="mb-2 font-bold">{tc(`Figures.${title}`)}</h3>
        <p className="text-ink-quiet">{tc('Figures.few')}</p>
      </div>
    )
  }
  return (
    <table className="h-fit w-full border-collapse text-left">
      <caption className="mb-2 text-left font-bold">{tc(`Figures.${title}`)}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{tc(`Figures.${first}`)}</th>
          <th scope="col">{tc('Figures.students')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, count }) => (
          <tr key={name}>
            <th scope="row" className="w-2/5 py-1 pr-3 font-normal">
              {name}
            </th>
            <td className="py-1">
              <svg
                aria-hidden="true"
                viewBox="0 0 100 12"
                preserveAspectRatio="none"
                className="inline h-3 w-[calc(100%-2.5rem)] align-middle"
              >
                <rect width={(100 * count) / most} height="12" className="fill-margin" />
              </svg>
              <span className="inline-block w-10 text-right">{count}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

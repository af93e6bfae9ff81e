import { useTranslation } from 'adminjs'
import { writeDate } from '~/lib/write_date'
import { useFormatting } from '~/back_office/use_formatting'

export type Week = { week: string; held: number; missed: number }

const HEIGHT = 80
const WIDTH = 40

/** Hours that were held, a bar a week with its number above; the same stands in a table, with those that were missed. */
export function WeekBars({ weeks }: { weeks: Week[] }) {
  const { translateComponent: tc } = useTranslation()
  const formatting = useFormatting()
  const format = new Intl.DateTimeFormat(formatting, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  })
  const most = Math.max(1, ...weeks.map(({ held }) => held))
  const day = (week: string) => writeDate(format, new Date(`${week}T00:00:00Z`))
  return (
    <figure>
      <figcaption className="mb-2 font-bold">{tc('Figures.weeks')}</figcaption>
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${weeks.length * WIDTH} ${HEIGHT + 36}`}
        className="w-full max-w-[36rem]"
      >
        {weeks.map(({ week, held }, place) => {
          const height = (HEIGHT * held) / most
          const middle = place * WIDTH + WIDTH / 2
          return (
            <g key={week}>
              <rect
                x={place * WIDTH + 8}
                y={18 + HEIGHT - height}
                width={WIDTH - 16}
                height={height}
                className="fill-action"
              />
              <text
                x={middle}
                y={14 + HEIGHT - height}
                textAnchor="middle"
                fontSize="11"
                className="fill-ink"
              >
                {held}
              </text>
              <text
                x={middle}
                y={HEIGHT + 32}
                textAnchor="middle"
                fontSize="9"
                className="fill-ink-quiet"
              >
                {day(week)}
              </text>
            </g>
          )
        })}
      </svg>
      <table className="sr-only">
        <caption>{tc('Figures.weeks')}</caption>
        <thead>
          <tr>
            {['week', 'held', 'missed'].map((name) => (
              <th key={name} scope="col">
                {tc(`Figures.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ week, held, missed }) => (
            <tr key={week}>
              <th scope="row">{day(week)}</th>
              <td>{held}</td>
              <td>{missed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}

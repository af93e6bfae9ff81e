import { useTranslation } from 'adminjs'
import { GroupBars, type Groups } from '~/back_office/figures/group_bars'
import { WeekBars, type Week } from '~/back_office/figures/week_bars'

export type FiguresOfTeam = {
  pairs: number | null
  waitingDays: number | null
  foundAfterDays: number | null
  weeks: Week[]
  levels: Groups
  zones: Groups
}

const NUMBERS = ['pairs', 'waitingDays', 'foundAfterDays'] as const

/** How the association is doing, in a few figures. A number of too few people isn't there. */
export function Figures({ figures }: { figures: FiguresOfTeam }) {
  const { translateComponent: tc, i18n } = useTranslation()
  const format = new Intl.NumberFormat(i18n.language)
  const known = NUMBERS.filter((name) => figures[name] !== null)
  return (
    <section className="mt-12 border-t border-line pt-8">
      <h2 className="text-xl font-bold">{tc('Figures.title')}</h2>
      <p className="mb-6 text-ink-quiet">{tc('Figures.hint')}</p>
      <dl className="mb-8 flex flex-wrap gap-x-10 gap-y-4">
        {known.map((name) => (
          <div key={name} className="flex max-w-[14rem] flex-col-reverse">
            <dt className="text-ink-quiet">{tc(`Figures.${name}`)}</dt>
            <dd className="text-2xl font-bold">{format.format(figures[name]!)}</dd>
          </div>
        ))}
      </dl>
      <div className="grid gap-8 sm:grid-cols-2">
        <div className="sm:col-span-2">
          <WeekBars weeks={figures.weeks} />
        </div>
        <GroupBars groups={figures.levels} title="levels" first="level" />
        <GroupBars groups={figures.zones} title="zones" first="zone" />
      </div>
    </section>
  )
}

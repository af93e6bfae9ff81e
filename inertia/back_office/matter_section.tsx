import { useTranslation } from 'adminjs'
import { Link } from 'react-router-dom'
import { useDates } from '~/back_office/fields'
import { buttonClasses } from '~/ui/button_styles'

export type Matter = {
  key: string
  count: number
  /** How many were looked at, of which there are more. */
  most?: number
  days: number
  href: string
  action: string
  first: ({ id: string; name: string; href: string } & When)[]
}

/** Since how many days it waits, or how many hours are left, or at which moment or on which day it is. */
type When = { days?: number; hours?: number; at?: string; on?: string }

/** One sentence with its number, which opens the list; the longest waits are one click from done. */
export function MatterSection({ matter }: { matter: Matter }) {
  const { translateComponent, i18n } = useTranslation()
  const t = (key: string, options = {}) =>
    translateComponent(`MondayMorning.${key}`, options as never)
  const { key, count, most, action, href, first } = matter
  const more =
    most &&
    translateComponent('CountedList.more', { most: most.toLocaleString(i18n.language) } as never)

  return (
    <section className="mb-8 border-l-2 border-margin pl-5">
      <h2 className="text-xl font-bold">
        <Link
          to={href}
          className="inline-block text-ink underline decoration-action underline-offset-4 first-letter:uppercase"
        >
          {more ? t(key, { count }).replace(String(count), more) : t(key, { count })}
        </Link>
      </h2>
      <ul className="mt-2">
        {first.map(({ id, name, href: to, ...when }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 py-1">
            <span className="font-semibold">{name}</span>
            <span className="text-ink-quiet">
              <WaitsWhen {...when} />
            </span>
            <Link to={to} className={buttonClasses('quiet', 'small')}>
              {t(`open.${action}`)}
              <span className="sr-only"> : {name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function WaitsWhen({ days, hours, at, on }: When) {
  const { translateComponent } = useTranslation()
  const dates = useDates()
  const t = (key: string, options: object) =>
    translateComponent(`MondayMorning.${key}`, options as never)
  if (at) return t('at', { moment: dates(at) })
  if (on) return t('on', { day: dates(on) })
  return hours === undefined ? t('since', { count: days }) : t('until', { count: hours })
}

import { useTranslation } from 'adminjs'
import { Link } from 'react-router-dom'
import { buttonClasses } from '~/ui/button_styles'

export type Matter = {
  key: string
  count: number
  days: number
  href: string
  action: string
  /** Since how many days it waits, or how many hours are left. */
  first: { id: string; name: string; days?: number; hours?: number; href: string }[]
}

/** One sentence with its number, which opens the list; the longest waits are one click from done. */
export function MatterSection({ matter }: { matter: Matter }) {
  const { translateComponent } = useTranslation()
  const t = (key: string, options = {}) =>
    translateComponent(`MondayMorning.${key}`, options as never)
  const { key, count, action, href, first } = matter

  return (
    <section className="mb-8 border-l-2 border-margin pl-5">
      <h2 className="text-xl font-bold">
        <Link to={href} className="text-ink underline decoration-action underline-offset-4">
          {t(key, { count })}
        </Link>
      </h2>
      <ul className="mt-2">
        {first.map(({ id, name, days, hours, href: to }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 py-1">
            <span className="font-semibold">{name}</span>
            <span className="text-ink-quiet">
              {hours === undefined ? t('since', { count: days }) : t('until', { count: hours })}
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

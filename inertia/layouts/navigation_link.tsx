import { Icon } from '~/ui/icon'
import { Count } from '~/ui/count'
import { classes } from '~/ui/classes'
import { usePage } from '@inertiajs/react'
import { Link } from '@adonisjs/inertia/react'
import { useTranslation } from '~/hooks/use_translation'
import { isCurrent, type Destination } from '~/layouts/navigation'

type NavigationLinkProps = { to: Destination; count?: number; countLabel?: string; bar?: boolean }

const LOOKS = {
  side: 'min-h-11 gap-3 rounded-r-md border-l-3 px-4 py-2',
  bar: 'min-h-14 min-w-0 flex-col justify-center gap-0.5 border-t-3 px-0.5 pt-1 pb-1.5 text-[clamp(12px,3.6vw,0.875rem)] tracking-normal',
}

/** One destination: in the side bar a line, in the bottom bar a column. The present one is marked for all. */
export function NavigationLink({ to, count = 0, countLabel, bar = false }: NavigationLinkProps) {
  const { t } = useTranslation()
  const current = isCurrent(usePage().url, to.href)

  return (
    <Link
      href={to.href}
      aria-current={current ? 'page' : undefined}
      className={classes(
        'relative flex items-center transition-colors',
        LOOKS[bar ? 'bar' : 'side'],
        current
          ? 'border-action font-bold text-action'
          : 'border-transparent font-medium text-ink hover:text-action'
      )}
    >
      <Icon of={to.icon} size={bar ? 'large' : 'medium'} />
      <span className={bar ? 'max-w-full truncate' : 'flex-1'}>{t(`layout.nav.${to.name}`)}</span>
      <Count
        value={count}
        label={countLabel}
        className={bar ? 'absolute top-1 left-1/2 ml-1' : undefined}
      />
    </Link>
  )
}

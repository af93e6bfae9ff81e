import { classes } from '~/ui/classes'
import { useTranslation } from '~/hooks/use_translation'

const LIMIT = 99

type CountProps = {
  value: number
  /** Read out instead of the bare number: "3 messages non lus". */
  label?: string
  className?: string
}

/** How many are new. Nothing at all when there are none. */
export function Count({ value, label, className }: CountProps) {
  const { t } = useTranslation()
  if (value <= 0) return null
  return (
    <span
      className={classes(
        'inline-flex h-5 min-w-5 items-center justify-center rounded-full bg-action px-1.5 text-sm leading-none font-bold text-on-action tabular-nums',
        className
      )}
    >
      <span aria-hidden>{value > LIMIT ? t('ui.count_over', { limit: LIMIT }) : value}</span>
      <span className="sr-only">{label ?? t('ui.unread', { count: value })}</span>
    </span>
  )
}

import { CircleHelp, Clock, Pin } from 'lucide-react'
import { Icon } from '~/ui/icon'
import { TextLink } from '~/ui/text_link'
import type { Data } from '@generated/data'
import { useTranslation } from '~/hooks/use_translation'

const ICONS = { blocked: CircleHelp, late: Clock, pinned: Pin }

/** What the two left open, so that the hour can begin with it. */
export function PlanItems({ items }: { items: Data.Appointments.PlanItem[] }) {
  const { t } = useTranslation()
  if (items.length === 0) return null
  return (
    <>
      <p className="pt-3 text-sm font-semibold text-ink-quiet">{t('appointments.plan.also')}</p>
      <ul className="flex flex-col">
        {items.map(({ kind, title, path }) => (
          <li key={path} className="flex items-start gap-2 py-1.5">
            <Icon of={ICONS[kind]} size="small" className="mt-1 text-ink-quiet" />
            <span className="line-clamp-2 min-w-0 [overflow-wrap:anywhere]">
              <span className="font-semibold">{t(`appointments.plan.${kind}`)}</span>{' '}
              <TextLink href={path}>{title}</TextLink>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

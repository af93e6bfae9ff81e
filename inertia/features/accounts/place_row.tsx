import { Icon } from '~/ui/icon'
import { ChevronRight } from 'lucide-react'
import { Link } from '@adonisjs/inertia/react'
import { useTranslation } from '~/hooks/use_translation'
import type { AccountPlace } from '~/features/accounts/account_places'

/** A line of the account's table of contents: what it is, how it stands, and the way there. */
export function PlaceRow({ place, detail }: { place: AccountPlace; detail: string }) {
  const { t } = useTranslation()
  return (
    <li className="border-b border-line last:border-b-0">
      <Link
        href={place.href}
        className="group flex min-h-16 items-center gap-4 py-2.5 hover:text-action"
      >
        <Icon of={place.icon} className="text-ink-quiet group-hover:text-action" />
        <span className="min-w-0 flex-1">
          <span className="block font-semibold">{t(`accounts.place.${place.name}`)}</span>
          <span className="block truncate text-sm text-ink-quiet">{detail}</span>
        </span>
        <Icon of={ChevronRight} className="text-ink-quiet" />
      </Link>
    </li>
  )
}

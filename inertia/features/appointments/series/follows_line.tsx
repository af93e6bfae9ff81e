import type { Data } from '@generated/data'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { useZoneName } from '~/features/accounts/use_zone_name'

type Rule = Pick<Data.Appointments.Series['rule'], 'follows' | 'zone'>

/** For whom the time of a slot stays the same all the year; nothing where it does for both. */
export function FollowsLine({ rule, name }: { rule: Rule; name: string }) {
  const { t } = useTranslation()
  const nameOf = useZoneName()
  const role = useShared().user?.role
  if (!rule.follows) return null
  const values = { role, name, place: nameOf(rule.zone) }
  return <p className="text-ink-quiet">{t(`series.follows.${rule.follows}`, values)}</p>
}

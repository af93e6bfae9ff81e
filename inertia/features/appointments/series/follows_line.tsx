import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

type FollowsLineProps = { follows: 'viewer' | 'other' | null; name: string }

/** Whose clock a slot is on; nothing where both read the same. */
export function FollowsLine({ follows, name }: FollowsLineProps) {
  const { t } = useTranslation()
  const role = useShared().user?.role
  if (!follows) return null
  return <p className="text-ink-quiet">{t(`series.follows.${follows}`, { role, name })}</p>
}

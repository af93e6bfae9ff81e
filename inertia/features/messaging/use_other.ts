import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import type { Data } from '@generated/data'

/** Who one writes with: the other of the pair, or the team, which has no page, no photo and no clock of its own. */
export function useOther(other: Data.Messaging.Conversation.Variants['forShow']['other']) {
  const { t } = useTranslation()
  const { timeZone } = useShared().user!
  return {
    ...other,
    firstName: other.firstName ?? t('messaging.team.name'),
    timeZone: other.timeZone ?? timeZone,
  }
}

export type Other = ReturnType<typeof useOther>

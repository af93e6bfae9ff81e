import { useMemo } from 'react'
import { useShared } from '~/hooks/use_shared'
import type { Ink } from '~/features/messaging/ink'
import { useTranslation } from '~/hooks/use_translation'
import type { Other } from '~/features/messaging/use_other'
import type { Author, WrittenBy } from '~/features/messaging/message_line'

/** Whoever writes in a conversation, as their words are drawn; of the team one says who it is. */
export function useAuthors(other: Other) {
  const { t } = useTranslation()
  const { id: userId, role } = useShared().user!
  const { firstName, role: otherRole } = other

  return useMemo(() => {
    const ink: Ink = role === 'tutor' ? 'tutor' : 'student'
    const self: Author = { name: t('messaging.you', { role }), ink, own: true }
    const them: Author = { name: firstName, ink: otherRole, own: false }
    const colleague = (name: string): Author => ({
      name: t('messaging.team.member', { name }),
      ink: 'staff',
      own: false,
    })
    return {
      self,
      authorOf({ authorId, staffFirstName }: WrittenBy) {
        if (authorId === userId) return self
        return staffFirstName ? colleague(staffFirstName) : them
      },
    }
  }, [t, role, userId, firstName, otherRole])
}

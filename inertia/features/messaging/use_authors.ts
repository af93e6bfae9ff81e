import { useMemo } from 'react'
import { useShared } from '~/hooks/use_shared'
import type { Ink } from '~/features/messaging/ink'
import { useTranslation } from '~/hooks/use_translation'
import type { Author } from '~/features/messaging/message_line'

type Other = { id: string; firstName: string; role: Ink }

/** The two of a conversation, as their words are drawn. */
export function useAuthors(other: Other) {
  const { t } = useTranslation()
  const { role } = useShared().user!
  const { id, firstName, role: otherRole } = other

  return useMemo(() => {
    const ink: Ink = otherRole === 'student' ? 'tutor' : 'student'
    const self: Author = { name: t('messaging.you', { role }), ink, own: true }
    const them: Author = { name: firstName, ink: otherRole, own: false }
    return {
      self,
      authorOf: ({ authorId }: { authorId: string }) => (authorId === id ? them : self),
    }
  }, [t, role, id, firstName, otherRole])
}

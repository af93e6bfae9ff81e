import { MessagesSquare, Video } from 'lucide-react'
import { LinkButton } from '~/ui/link_button'
import { OutsideButton } from '~/ui/outside_button'
import type { ButtonVariant } from '~/ui/button_styles'
import { useTranslation } from '~/hooks/use_translation'

type JoinButtonProps = {
  /** The appointment's. */
  id: string
  /** Whether they meet by a link, which the server only says while the door is open. */
  room: boolean
  conversationId?: string | null
  variant?: ButtonVariant
}

/** The one way into an hour: the room, or the conversation where there is none. */
export function JoinButton({ id, room, conversationId, variant }: JoinButtonProps) {
  const { t } = useTranslation()
  const label = t('appointments.join.join')
  if (room) {
    return (
      <OutsideButton href={`/appointments/${id}/room`} icon={Video} variant={variant}>
        {label}
      </OutsideButton>
    )
  }
  const href = conversationId ? `/messages/${conversationId}` : '/messages'
  return (
    <LinkButton href={href} icon={MessagesSquare} variant={variant}>
      {label}
    </LinkButton>
  )
}

import { classes } from '~/ui/classes'
import { INKS } from '~/features/messaging/ink'
import { useTranslation } from '~/hooks/use_translation'
import type { Author } from '~/features/messaging/message_line'

type RepliedProps = { author: Author; text: string; onJump?: () => void }

/** The message that another one answers: whose it is and how it begins; a press leads to it. */
export function Replied({ author, text, onJump }: RepliedProps) {
  const { t } = useTranslation()
  const { name, edge } = INKS[author.ink]
  const look = classes(
    'flex max-w-full min-w-0 flex-col border-l-3 py-0.5 pl-3 text-left text-sm',
    edge
  )
  const quoted = (
    <>
      <span className={classes('font-semibold', name)}>{author.name}</span>
      <span className="line-clamp-2 text-ink-quiet [overflow-wrap:anywhere]">{text}</span>
    </>
  )
  if (!onJump) return <div className={look}>{quoted}</div>
  return (
    <button type="button" onClick={onJump} className={classes(look, 'min-h-11 rounded-sm')}>
      <span className="sr-only">{t('messaging.reply.to')}</span>
      {quoted}
    </button>
  )
}

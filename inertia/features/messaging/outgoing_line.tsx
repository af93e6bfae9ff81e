import { MessageBody } from '~/features/messaging/message_body'
import { ChosenFile } from '~/ui/chosen_file'
import { Bubble } from '~/features/messaging/bubble'
import { OutgoingState, type OutgoingStateProps } from '~/features/messaging/outgoing_state'
import type { Author } from '~/features/messaging/message_line'

type OutgoingLineProps = OutgoingStateProps & { author: Author }

/** A message on its way. One that didn't get there keeps its text and says why. */
export function OutgoingLine({ author, ...props }: OutgoingLineProps) {
  const { files, body } = props.outgoing
  return (
    <li className="flex flex-col items-end gap-0.5 pt-1">
      <span className="sr-only">{author.name}</span>
      <Bubble {...author} waiting>
        {files?.map(({ id, file }) => (
          <ChosenFile key={id} file={file} />
        ))}
        <MessageBody text={body} />
      </Bubble>
      <OutgoingState {...props} />
    </li>
  )
}

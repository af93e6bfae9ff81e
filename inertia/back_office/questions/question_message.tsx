import { useWords } from '~/back_office/questions/use_words'
import { MessageBody } from '~/features/messaging/message_body'
import { StoredFiles } from '~/back_office/stored_files'
import { OwnAnswer } from '~/back_office/questions/own_answer'
import { QuestionReplied } from '~/back_office/questions/question_replied'
import { placeOf } from '~/back_office/questions/places'
import { fileUrl } from '~/back_office/questions/server'
import type { Colleague, Message, Question } from '~/back_office/questions/types'

type QuestionMessageProps = {
  message: Message
  question: Question
  colleagues: Colleague[]
  change: (what: () => Promise<unknown>) => Promise<boolean>
}

/** What the person wrote, or who of the team; whether they have read it stands below the last. */
export function QuestionMessage({ message, question, colleagues, change }: QuestionMessageProps) {
  const { t, moment, userId } = useWords()
  const { staffFirstName, createdAt, editedAt, withdrawn, position, body, files, replyTo } = message
  const last = position === question.position
  return (
    <li
      id={placeOf(message.id)}
      tabIndex={-1}
      className={`mt-4 border-l-3 pl-3 ${staffFirstName ? 'border-ink' : 'border-student'}`}
    >
      <p className="text-sm">
        <span className="font-semibold">{staffFirstName ?? question.person.fullName}</span>{' '}
        <time dateTime={createdAt} className="text-ink-quiet">
          {moment(createdAt)}
          {editedAt && !withdrawn && ` · ${t('edited')}`}
        </time>
      </p>
      {replyTo && !withdrawn && <QuestionReplied {...{ replyTo, question, colleagues }} />}
      {(withdrawn || body) && (
        <p className="whitespace-pre-wrap [overflow-wrap:anywhere]">
          {withdrawn ? (
            <em className="text-ink-quiet">{t('withdrawn')}</em>
          ) : (
            <MessageBody text={body} />
          )}
        </p>
      )}
      {files.length > 0 && (
        <StoredFiles files={files} hrefOf={(id, size) => fileUrl(question.id, id, size)} />
      )}
      {message.authorId === userId && !withdrawn && (
        <OwnAnswer {...{ message, change }} questionId={question.id} />
      )}
      {last && staffFirstName && (
        <p className="text-sm text-ink-quiet">
          {t(question.personReadPosition >= position ? 'read' : 'sent')}
        </p>
      )}
    </li>
  )
}

import { useRef } from 'react'
import { Link } from 'react-router-dom'
import { buttonClasses } from '~/ui/button_styles'
import { useWords } from '~/back_office/questions/use_words'
import { useThread } from '~/back_office/questions/use_thread'
import { useSeen } from '~/back_office/questions/use_seen'
import { useFirstPlace } from '~/back_office/questions/use_first_place'
import { questionServer } from '~/back_office/questions/server'
import { AnswerForm } from '~/back_office/questions/answer_form'
import { QuestionOwner } from '~/back_office/questions/question_owner'
import { QuestionMessage } from '~/back_office/questions/question_message'

type QuestionThreadProps = { id: string; onBack: () => void; onChange: () => void }

/** One question: whose it is, what was written, the answer, and laying it aside. */
export function QuestionThread({ id, onBack, onChange }: QuestionThreadProps) {
  const { t, userId } = useWords()
  const { thread, refusal, loadOlder, change } = useThread(id, onChange)
  const { question, messages = [], colleagues = [] } = thread ?? {}
  const end = useRef<HTMLDivElement>(null)
  useFirstPlace(thread, end)
  useSeen(thread, end)
  const others = question?.owner && question.owner.id !== userId

  return (
    <section aria-label={t('thread')} className="min-w-0 max-w-[46rem] bg-raised p-6">
      <button
        type="button"
        onClick={onBack}
        className={buttonClasses('quiet', 'small', 'lg:hidden')}
      >
        {t('back')}
      </button>
      {!question && !refusal && <p className="text-ink-quiet">{t('loading')}</p>}
      {question && (
        <>
          <h2 className="text-xl font-bold">{question.person.fullName}</h2>
          <p className="mb-4 text-ink-quiet">
            {t(`role.${question.person.role}`)}
            {' · '}
            {t(`states.${question.state}`)}
          </p>
          <QuestionOwner {...{ question, colleagues, change }} />
          {messages[0]?.position > 1 && (
            <button type="button" onClick={loadOlder} className={buttonClasses('quiet', 'small')}>
              {t('older')}
            </button>
          )}
          <ol aria-label={t('messages')} className="m-0 mb-6 list-none p-0">
            {messages.map((message) => (
              <QuestionMessage key={message.id} {...{ message, question, colleagues, change }} />
            ))}
          </ol>
          <div ref={end} />
        </>
      )}
      <div
        role="alert"
        className="mb-4 border-l-4 border-danger py-1 pl-3 text-danger empty:hidden"
      >
        {refusal}
      </div>
      {question && others && (
        <p className="mb-4">{t('others', { name: question.owner!.firstName })}</p>
      )}
      {question && <AnswerForm id={id} held={Boolean(others)} change={change} />}
      {question && question.state !== 'closed' && (
        <button
          type="button"
          onClick={() => change(() => questionServer.close(id, question.position))}
          className={buttonClasses('secondary', 'small')}
        >
          {t('close')}
        </button>
      )}
      {question && (
        <Link
          to={`/admin/resources/users/records/${question.person.id}/openCase?question`}
          className={buttonClasses('quiet', 'small', 'ml-3')}
        >
          {t('openCase')}
        </Link>
      )}
    </section>
  )
}

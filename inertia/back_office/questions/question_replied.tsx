import { useWords } from '~/back_office/questions/use_words'
import { useBeginning } from '~/back_office/questions/use_beginning'
import { placeOf } from '~/back_office/questions/places'
import type { Colleague, Message, Question } from '~/back_office/questions/types'

type QuestionRepliedProps = {
  replyTo: NonNullable<Message['replyTo']>
  question: Question
  colleagues: Colleague[]
}

/** The message that another one answers: whose it is and how it begins; a press leads to it where it is loaded. */
export function QuestionReplied({ replyTo, question, colleagues }: QuestionRepliedProps) {
  const { t } = useWords()
  const beginning = useBeginning()
  const colleague = colleagues.find(({ id }) => id === replyTo.authorId)?.firstName ?? t('team')
  const own = replyTo.authorId === question.person.id
  const jump = () => {
    const line = document.getElementById(placeOf(replyTo.id))
    line?.scrollIntoView({ block: 'center' })
    line?.focus({ preventScroll: true })
  }

  return (
    <button
      type="button"
      onClick={jump}
      className="my-1 flex min-h-11 max-w-full cursor-pointer flex-col items-start border-0 border-l-3 border-line bg-transparent py-0.5 pl-3 text-left text-sm text-ink"
    >
      <span className="sr-only">{t('repliesTo')} </span>
      <span className="font-semibold">{own ? question.person.fullName : colleague}</span>
      <span className="line-clamp-2 text-ink-quiet [overflow-wrap:anywhere]">
        {beginning(replyTo)}
      </span>
    </button>
  )
}

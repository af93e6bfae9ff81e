import { useWords } from '~/back_office/questions/use_words'
import { useBeginning } from '~/back_office/questions/use_beginning'
import type { Question } from '~/back_office/questions/types'

type QuestionListProps = {
  questions: Question[]
  open: string | null
  onOpen: (id: string) => void
}

/** Who asks, since when, whose it is, and how the last message begins. */
export function QuestionList({ questions, open, onOpen }: QuestionListProps) {
  const { t, moment } = useWords()
  const beginning = useBeginning()
  return (
    <ul className="m-0 list-none bg-raised p-0">
      {questions.map(({ id, state, askedAt, owner, person, lastMessage }) => (
        <li key={id} className="border-b border-line">
          <button
            type="button"
            aria-current={id === open}
            onClick={() => onOpen(id)}
            className="flex w-full cursor-pointer flex-col items-start gap-1 border-0 border-l-3 border-transparent bg-transparent px-4 py-3 text-left text-ink hover:bg-paper aria-[current=true]:border-action"
          >
            <span className="font-semibold">{person.fullName}</span>
            <span className="text-sm text-ink-quiet">
              {t(`state.${state}`, { moment: moment(state === 'open' ? askedAt : lastMessage.at) })}
              {' · '}
              {owner ? t('owner', { name: owner.firstName }) : t('nobodys')}
            </span>
            <span className="line-clamp-2 [overflow-wrap:anywhere]">{beginning(lastMessage)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

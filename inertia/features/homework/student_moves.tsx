import { ButtonDetails } from '~/ui/button_details'
import type { FileLimits } from '~/ui/files_input'
import { useTranslation } from '~/hooks/use_translation'
import { Move } from '~/features/homework/move'
import { SayForm } from '~/features/homework/say_form'
import { PlainMove } from '~/features/homework/plain_move'
import type { HomeworkState } from '~/features/homework/homework_line'
import type { HeldMoves } from '~/features/homework/use_held_moves'

export type MovesProps = {
  id: string
  state: HomeworkState
  /** Whether anything may be changed now; otherwise only what was begun is there. */
  may: boolean
  held: HeldMoves
  name: string
  limits: FileLimits
}

const MOVES = 'homework-moves'

/** What a student may say next, "I'm stuck" as easily as "I'm done". */
export function StudentMoves({ id, state, may, held, name, limits }: MovesProps) {
  const { t } = useTranslation()
  const open = may && ['todo', 'in_progress', 'blocked'].includes(state)
  const word = t('homework.form.words', { name })

  return (
    <div className="flex flex-wrap gap-3">
      <Move as="finish" held={held} offered={open}>
        <ButtonDetails name={MOVES} label={t('homework.sheet.finish')}>
          <SayForm
            {...{ id, limits, to: 'submitted', as: 'finish', label: word }}
            submit={t('homework.form.finish')}
          />
        </ButtonDetails>
      </Move>
      <Move as="block" held={held} offered={open}>
        <ButtonDetails
          name={MOVES}
          variant="secondary"
          label={t(state === 'blocked' ? 'homework.form.add_words' : 'homework.sheet.block')}
        >
          <SayForm
            {...{ id, limits, to: 'blocked', as: 'block' }}
            label={t('homework.form.block_words')}
            hint={t('homework.form.block_hint')}
            submit={t('homework.form.block', { name })}
          />
        </ButtonDetails>
      </Move>
      {may && state === 'todo' && <PlainMove id={id} name="start" to="in_progress" />}
      {may && state === 'blocked' && <PlainMove id={id} name="unblock" to="in_progress" />}
      <Move as="add" held={held} offered={may && state === 'submitted'}>
        <ButtonDetails name={MOVES} variant="secondary" label={t('homework.form.add_words')}>
          <SayForm
            {...{ id, limits, to: 'submitted', as: 'add', label: word }}
            submit={t('homework.form.add')}
          />
        </ButtonDetails>
      </Move>
      {may && state === 'submitted' && <PlainMove id={id} name="resume" to="in_progress" />}
    </div>
  )
}

import { ButtonDetails } from '~/ui/button_details'
import { useTranslation } from '~/hooks/use_translation'
import { Move } from '~/features/homework/move'
import { SayForm } from '~/features/homework/say_form'
import { PlainMove } from '~/features/homework/plain_move'
import { DueForm, WithdrawForm } from '~/features/homework/lead_forms'
import type { DueTimes } from '~/features/homework/write_report_form'
import type { MovesProps } from '~/features/homework/student_moves'

const MOVES = 'homework-moves'

/** What a tutor may do: review what was handed in, give more time, ask once more, or take it back. */
export function TutorMoves(props: MovesProps & { due: DueTimes }) {
  const { id, state, may, held, name, limits, due } = props
  const { t } = useTranslation()
  const handedIn = state === 'submitted' || state === 'reviewed'

  return (
    <div className="flex flex-wrap gap-3">
      <Move as="review" held={held} offered={may && state === 'submitted'}>
        <ButtonDetails name={MOVES} label={t('homework.sheet.review')}>
          <SayForm
            {...{ id, limits, to: 'reviewed', as: 'review' }}
            label={t('homework.form.review_words')}
            submit={t('homework.form.review')}
          />
        </ButtonDetails>
      </Move>
      {(['ask_again', 'extend'] as const).map((as) => {
        const again = as === 'ask_again'
        return (
          <Move key={as} as={as} held={held} offered={may && again === handedIn}>
            <ButtonDetails name={MOVES} variant="secondary" label={t(`homework.form.${as}`)}>
              <DueForm {...{ id, name, due, again }} submit={t(`homework.form.${as}_submit`)} />
            </ButtonDetails>
          </Move>
        )
      })}
      {may && state === 'reviewed' && <PlainMove id={id} name="unreview" to="submitted" />}
      <Move as="withdraw" held={held} offered={may && !handedIn}>
        <ButtonDetails name={MOVES} variant="quiet" label={t('homework.form.withdraw')}>
          <WithdrawForm id={id} name={name} />
        </ButtonDetails>
      </Move>
    </div>
  )
}

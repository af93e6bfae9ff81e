import { ButtonDetails } from '~/ui/button_details'
import { useTranslation } from '~/hooks/use_translation'
import { SayForm } from '~/features/homework/say_form'
import { PlainMove } from '~/features/homework/plain_move'
import { DueForm, WithdrawForm } from '~/features/homework/lead_forms'
import type { DueTimes } from '~/features/homework/write_report_form'
import type { MovesProps } from '~/features/homework/student_moves'

const MOVES = 'homework-moves'

/** What a tutor may do: review what was handed in, give more time, ask once more, or take it back. */
export function TutorMoves({ id, state, name, limits, due }: MovesProps & { due: DueTimes }) {
  const { t } = useTranslation()
  const handedIn = state === 'submitted' || state === 'reviewed'
  const again = handedIn ? 'ask_again' : 'extend'

  return (
    <div className="flex flex-wrap gap-3">
      {state === 'submitted' && (
        <ButtonDetails name={MOVES} label={t('homework.sheet.review')}>
          <SayForm
            {...{ id, limits, to: 'reviewed', as: 'review' }}
            label={t('homework.form.review_words')}
            submit={t('homework.form.review')}
          />
        </ButtonDetails>
      )}
      <ButtonDetails name={MOVES} variant="secondary" label={t(`homework.form.${again}`)}>
        <DueForm
          {...{ id, name, due }}
          again={handedIn}
          submit={t(`homework.form.${again}_submit`)}
        />
      </ButtonDetails>
      {state === 'reviewed' && <PlainMove id={id} name="unreview" to="submitted" />}
      {!handedIn && (
        <ButtonDetails name={MOVES} variant="quiet" label={t('homework.form.withdraw')}>
          <WithdrawForm id={id} name={name} />
        </ButtonDetails>
      )}
    </div>
  )
}

import { useTranslation, type ActionProps } from 'adminjs'
import { OfficeForm } from '~/back_office/office_form'
import { OfficeField } from '~/back_office/office_field'
import { OfficeChoice } from '~/back_office/office_choice'
import { useOfficeForm } from '~/back_office/use_office_form'
import { StepsSoFar, type StepsForm } from '~/back_office/steps_so_far'

type Form = StepsForm & {
  /** The state that is decided on. */
  seen: string
  mayClear: boolean
  mayRefuse: boolean
  /** What keeps this person from deciding, if anything does. */
  stake: 'decider_interviewed' | 'decider_recorded' | null
  /** Whom the only active person may name as away. */
  absent: { id: string; name: string }[] | null
}

/** The steps as they stand, and the decision. Whoever held or noted the interview sees why a colleague decides. */
export function Decide(props: ActionProps) {
  const { translateComponent: tc, translateMessage: tm } = useTranslation()
  const { form, errors, frame } = useOfficeForm<Form>(props)
  const { fullName: name } = props.record!.params
  const absent = form?.absent
  const blocked = form?.stake && !absent?.length

  return (
    <OfficeForm
      {...frame}
      intro={tc('Decide.intro', { name } as never)}
      submit="Decide.submit"
      canSubmit={frame.canSubmit && !blocked}
    >
      {form && <StepsSoFar form={form} />}
      {blocked && <p className="mb-4 max-w-text font-semibold">{tm(`refusals.${form.stake}`)}</p>}
      {absent?.length === 0 && <p className="mb-4 max-w-text">{tc('Decide.nobodyElse')}</p>}
      {form && !blocked && (
        <div className="mb-6 flex flex-col gap-5">
          <input type="hidden" name="seen" value={form.seen} />
          <OfficeChoice
            name="outcome"
            legend={tc('Decide.outcome')}
            errors={errors}
            options={[
              {
                value: 'cleared',
                label: tc('Decide.clear'),
                disabled: !form.mayClear || form.missing !== null,
              },
              { value: 'refused', label: tc('Decide.refuse'), disabled: !form.mayRefuse },
            ]}
          />
          {absent && (
            <div className="max-w-md">
              <p className="mb-3">{tc('Decide.alone')}</p>
              <OfficeField
                name="absentColleagueId"
                label={tc('Decide.absentColleague')}
                errors={errors}
                options={absent.map(({ id, name: label }) => ({ value: id, label }))}
              />
            </div>
          )}
        </div>
      )}
    </OfficeForm>
  )
}

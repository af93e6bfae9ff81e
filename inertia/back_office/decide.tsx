import { useTranslation, type ActionProps } from 'adminjs'
import { OfficeForm } from '~/back_office/office_form'
import { OfficeField } from '~/back_office/office_field'
import { OfficeChoice } from '~/back_office/office_choice'
import { useOfficeForm } from '~/back_office/use_office_form'
import { StepsSoFar, type StepsForm } from '~/back_office/steps_so_far'

type Form = StepsForm & {
  mayClear: boolean
  mayRefuse: boolean
  interviewedOneself: boolean
  mayDecideAlone: boolean
}

/** The steps as they stand, and the decision. Whoever interviewed sees why a colleague decides. */
export function Decide(props: ActionProps) {
  const { translateComponent: tc } = useTranslation()
  const { form, errors, refusal, sending, submit } = useOfficeForm<Form>(props)
  const { fullName: name } = props.record!.params
  const blocked = form?.interviewedOneself && !form.mayDecideAlone

  return (
    <OfficeForm
      intro={tc('Decide.intro', { name } as never)}
      submit="Decide.submit"
      sending={sending}
      refusal={refusal}
      canSubmit={form !== undefined && !blocked}
      onSubmit={submit}
    >
      {form && <StepsSoFar form={form} />}
      {blocked && <p className="mb-4 max-w-text font-semibold">{tc('Decide.notYou')}</p>}
      {form && !blocked && (
        <div className="mb-6 flex flex-col gap-5">
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
          {form.mayDecideAlone && (
            <div className="max-w-md">
              <p className="mb-3">{tc('Decide.alone')}</p>
              <OfficeField
                name="absentColleague"
                label={tc('Decide.absentColleague')}
                errors={errors}
              />
            </div>
          )}
        </div>
      )}
    </OfficeForm>
  )
}

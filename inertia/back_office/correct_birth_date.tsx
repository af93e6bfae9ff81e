import { useTranslation, type ActionProps } from 'adminjs'
import { OfficeForm } from '~/back_office/office_form'
import { OfficeField } from '~/back_office/office_field'
import { useOfficeForm } from '~/back_office/use_office_form'

type Form = { role: 'student' | 'tutor'; birthDate: string }

/** A date of birth that was mistyped, and what follows from the right one. */
export function CorrectBirthDate(props: ActionProps) {
  const { translateComponent, translateProperty: tp } = useTranslation()
  const { form, errors, frame } = useOfficeForm<Form>(props)
  const { fullName: name } = props.record!.params
  const intro = form?.role === 'tutor' ? 'introTutor' : 'intro'
  return (
    <OfficeForm
      {...frame}
      intro={translateComponent(`CorrectBirthDate.${intro}`, { name } as never)}
      submit="CorrectBirthDate.submit"
    >
      {form && (
        <div className="mb-6 grid max-w-md gap-4">
          <OfficeField
            name="birthDate"
            label={tp('birthDate')}
            errors={errors}
            type="date"
            defaultValue={form.birthDate}
          />
          <OfficeField
            name="reason"
            label={translateComponent('AccountAction.reason')}
            errors={errors}
          />
        </div>
      )}
    </OfficeForm>
  )
}

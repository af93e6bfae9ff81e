import { useTranslation, type ActionProps } from 'adminjs'
import { OfficeForm } from '~/back_office/office_form'
import { OfficeField } from '~/back_office/office_field'
import { useOfficeForm } from '~/back_office/use_office_form'
import { FavourableChoice } from '~/back_office/favourable_choice'

type Form = {
  today: string
  from: string
  interviewerId: string
  staff: { id: string; name: string }[]
}

/** An interview that was held: when, by whom, and what came of it in one word. */
export function NoteInterview(props: ActionProps) {
  const { translateComponent: tc } = useTranslation()
  const { form, errors, frame } = useOfficeForm<Form>(props)
  const { fullName: name } = props.record!.params

  return (
    <OfficeForm
      {...frame}
      intro={tc('NoteInterview.intro', { name } as never)}
      submit="NoteInterview.submit"
    >
      {form && (
        <div className="mb-6 grid gap-4 sm:grid-cols-2">
          <OfficeField
            name="heldOn"
            label={tc('NoteInterview.heldOn')}
            errors={errors}
            type="date"
            min={form.from}
            max={form.today}
            defaultValue={form.today}
          />
          <OfficeField
            name="interviewerId"
            label={tc('NoteInterview.interviewerId')}
            errors={errors}
            defaultValue={form.interviewerId}
            options={form.staff.map(({ id, name: label }) => ({ value: id, label }))}
          />
          <FavourableChoice legend={tc('NoteInterview.favourable')} errors={errors} />
        </div>
      )}
    </OfficeForm>
  )
}

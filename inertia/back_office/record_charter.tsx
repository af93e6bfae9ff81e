import { useTranslation, type ActionProps } from 'adminjs'
import { OfficeForm } from '~/back_office/office_form'
import { OfficeField } from '~/back_office/office_field'
import { useOfficeForm } from '~/back_office/use_office_form'

/** A charter that was signed on paper. */
export function RecordCharter(props: ActionProps) {
  const { translateComponent: tc } = useTranslation()
  const { form, errors, frame } = useOfficeForm<{ today: string; from: string }>(props)
  const { fullName: name } = props.record!.params

  return (
    <OfficeForm
      {...frame}
      intro={tc('RecordCharter.intro', { name } as never)}
      submit="RecordCharter.submit"
    >
      {form && (
        <div className="mb-6 max-w-xs">
          <OfficeField
            name="acceptedOn"
            label={tc('RecordCharter.acceptedOn')}
            errors={errors}
            type="date"
            min={form.from}
            max={form.today}
          />
        </div>
      )}
    </OfficeForm>
  )
}

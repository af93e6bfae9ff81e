import { useTranslation, type ActionProps } from 'adminjs'
import { OfficeForm } from '~/back_office/office_form'
import { OfficeField } from '~/back_office/office_field'
import { useOfficeForm } from '~/back_office/use_office_form'

/** The link by which one pair meets; empty, they meet as the settings say. */
export function SetRoom(props: ActionProps) {
  const { translateComponent: tc } = useTranslation()
  const { form, errors, refusal, sending, submit } = useOfficeForm<{ link: string }>(props)
  return (
    <OfficeForm
      intro={tc('SetRoom.intro')}
      submit="SetRoom.submit"
      sending={sending}
      refusal={refusal}
      canSubmit={form !== undefined}
      onSubmit={(event) => void submit(event)}
    >
      <div className="mb-6">
        {form && (
          <OfficeField
            name="link"
            type="url"
            label={tc('SetRoom.link')}
            errors={errors}
            defaultValue={form.link}
          />
        )}
      </div>
    </OfficeForm>
  )
}

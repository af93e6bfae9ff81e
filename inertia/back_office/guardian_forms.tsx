import { useTranslation, type ActionProps } from 'adminjs'
import { OfficeForm } from '~/back_office/office_form'
import { useOfficeForm } from '~/back_office/use_office_form'
import { OfficeCheckbox, OfficeField } from '~/back_office/office_field'

/** The day on which somebody of the team has spoken with a guardian. */
export function NoteTalk(props: ActionProps) {
  const { translateComponent } = useTranslation()
  const { form, errors, frame } = useOfficeForm<{ today: string; from: string }>(props)
  const { name } = props.record!.params
  return (
    <OfficeForm
      {...frame}
      intro={translateComponent('NoteTalk.intro', { name } as never)}
      submit="NoteTalk.submit"
    >
      <div className="mb-6 max-w-xs">
        <OfficeField
          name="heldOn"
          label={translateComponent('NoteTalk.heldOn')}
          errors={errors}
          type="date"
          min={form?.from}
          max={form?.today}
        />
      </div>
    </OfficeForm>
  )
}

export function RenewLink(props: ActionProps) {
  const { translateComponent } = useTranslation()
  const { frame } = useOfficeForm<object>(props)
  const { name } = props.record!.params
  return (
    <OfficeForm
      {...frame}
      intro={translateComponent('RenewLink.intro', { name } as never)}
      submit="RenewLink.submit"
    >
      <div className="mb-6">
        <OfficeCheckbox name="sendAgain" label={translateComponent('RenewLink.sendAgain')} />
      </div>
    </OfficeForm>
  )
}

export function EndGuardianship(props: ActionProps) {
  const { translateComponent } = useTranslation()
  const { frame } = useOfficeForm<object>(props)
  const { name, fullName: child } = props.record!.params
  return (
    <OfficeForm
      {...frame}
      intro={translateComponent('EndGuardianship.intro', { name, child } as never)}
      submit="EndGuardianship.submit"
    >
      {null}
    </OfficeForm>
  )
}

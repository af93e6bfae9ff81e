import { useTranslation, type ActionProps } from 'adminjs'
import { OfficeForm } from '~/back_office/office_form'
import { useOfficeForm } from '~/back_office/use_office_form'
import { OfficeField, type Errors } from '~/back_office/office_field'

type Guardian = { name: string; email: string; locale: string }

/** Names a guardian of a student, who then receives their link. */
export function AddGuardian(props: ActionProps) {
  const { translateComponent } = useTranslation()
  const { errors, frame } = useOfficeForm<object>(props)
  const { fullName: name } = props.record!.params
  return (
    <OfficeForm
      {...frame}
      intro={translateComponent('AddGuardian.intro', { name } as never)}
      submit="AddGuardian.submit"
    >
      <GuardianFields errors={errors} />
    </OfficeForm>
  )
}

/** Another name or address for a guardian who has not answered from the one that was typed. */
export function CorrectGuardian(props: ActionProps) {
  const { translateComponent } = useTranslation()
  const { form, errors, frame } = useOfficeForm<Guardian>(props)
  const { name, fullName: child } = props.record!.params
  return (
    <OfficeForm
      {...frame}
      intro={translateComponent('CorrectGuardian.intro', { name, child } as never)}
      submit="CorrectGuardian.submit"
    >
      {form && <GuardianFields errors={errors} begun={form} />}
    </OfficeForm>
  )
}

function GuardianFields({ errors, begun }: { errors: Errors; begun?: Guardian }) {
  const { translateComponent, translateLabel: tl } = useTranslation()
  const t = (key: string) => translateComponent(`AddGuardian.${key}`)
  return (
    <div className="mb-6 grid gap-4 sm:grid-cols-2">
      <OfficeField name="name" label={t('name')} errors={errors} defaultValue={begun?.name} />
      <OfficeField
        name="email"
        label={t('email')}
        errors={errors}
        type="email"
        defaultValue={begun?.email}
      />
      <OfficeField
        name="locale"
        label={t('locale')}
        errors={errors}
        options={['fr', 'en'].map((value) => ({ value, label: tl(`locale.${value}`) }))}
        defaultValue={begun?.locale}
      />
    </div>
  )
}

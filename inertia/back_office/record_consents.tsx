import { Link } from 'react-router-dom'
import { useTranslation, type ActionProps } from 'adminjs'
import { OfficeForm } from '~/back_office/office_form'
import { useOfficeForm } from '~/back_office/use_office_form'
import { OfficeCheckbox, OfficeField } from '~/back_office/office_field'

type Named = { id: string; name: string }
type Form = {
  today: string
  purposes: ('account' | 'messages_and_hours' | 'tutoring' | 'photo')[]
  guardians: Named[]
  receivedBy: string
  staff: Named[]
}

const UNCHECKED = { account: false, messages: false, tutoring: false, photo: false } as const
const FIELD = {
  account: 'account',
  messages_and_hours: 'messages',
  tutoring: 'tutoring',
  photo: 'photo',
} as const

const optionsOf = (people: Named[]) => people.map(({ id, name }) => ({ value: id, label: name }))

/** What a guardian agreed to on paper or by phone: what, when, who, and to whom. */
export function RecordConsents(props: ActionProps) {
  const { translateComponent } = useTranslation()
  const { form, errors, frame } = useOfficeForm<Form>(props, { unchecked: UNCHECKED })
  const t = (key: string) => translateComponent(`RecordConsents.${key}`)
  const { fullName: name } = props.record!.params
  const askable = Boolean(form && form.guardians.length > 0 && form.purposes.length > 0)

  return (
    <OfficeForm
      {...frame}
      intro={translateComponent('RecordConsents.intro', { name } as never)}
      submit="RecordConsents.submit"
      refusal={frame.refusal ?? (errors.account ? t('nothing') : undefined)}
      canSubmit={askable}
    >
      {form && form.purposes.length === 0 && <p>{t('of_age')}</p>}
      {form && form.purposes.length > 0 && form.guardians.length === 0 && (
        <p>
          {t('nobody')}{' '}
          <Link
            to={`/admin/resources/users/records/${props.record!.id}/addGuardian`}
            className="font-semibold text-action underline"
          >
            {t('add')}
          </Link>
        </p>
      )}
      {form && askable && (
        <div className="mb-6 grid gap-4 sm:grid-cols-2">
          <OfficeField
            name="guardianshipId"
            label={t('guardianshipId')}
            errors={errors}
            options={optionsOf(form.guardians)}
          />
          <OfficeField
            name="channel"
            label={t('channel')}
            errors={errors}
            options={['paper', 'phone'].map((value) => ({ value, label: t(`channels.${value}`) }))}
          />
          <OfficeField
            name="givenOn"
            label={t('givenOn')}
            errors={errors}
            type="date"
            max={form.today}
          />
          <OfficeField
            name="receivedBy"
            label={t('receivedBy')}
            errors={errors}
            defaultValue={form.receivedBy}
            options={optionsOf(form.staff)}
          />
          {form.purposes.map((purpose) => (
            <OfficeCheckbox key={purpose} name={FIELD[purpose]} label={t(`purposes.${purpose}`)} />
          ))}
        </div>
      )}
    </OfficeForm>
  )
}

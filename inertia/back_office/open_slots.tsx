import { useCurrentAdmin, useTranslation, type ActionProps } from 'adminjs'
import { OfficeForm } from '~/back_office/office_form'
import { OfficeField } from '~/back_office/office_field'
import { useOfficeForm } from '~/back_office/use_office_form'

/** Several interview slots at once, one after the other, on one's own clock. */
export function OpenSlots(props: ActionProps) {
  const { translateComponent: tc } = useTranslation()
  const [person] = useCurrentAdmin()
  const { errors, refusal, sending, submit } = useOfficeForm(props)
  const field = (name: string) => ({ name, label: tc(`OpenSlots.${name}`), errors })
  const zone = String(person?.timeZone ?? '')

  return (
    <OfficeForm
      intro={tc('OpenSlots.intro', { zone } as never)}
      submit="OpenSlots.submit"
      sending={sending}
      refusal={refusal}
      onSubmit={submit}
    >
      <div className="mb-6 grid gap-4 sm:grid-cols-2">
        <OfficeField {...field('day')} type="date" />
        <OfficeField {...field('time')} type="time" />
        <OfficeField {...field('minutes')} type="number" defaultValue="30" />
        <OfficeField {...field('count')} type="number" defaultValue="3" />
      </div>
    </OfficeForm>
  )
}

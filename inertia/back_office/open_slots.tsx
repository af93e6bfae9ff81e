import { useCurrentAdmin, useTranslation, type ActionProps } from 'adminjs'
import { OfficeForm } from '~/back_office/office_form'
import { OfficeField } from '~/back_office/office_field'
import { useOfficeForm } from '~/back_office/use_office_form'

type Form = { interviewerId: string; staff: { id: string; name: string }[] }

/** Several interview slots at once, one after the other, on one's own clock, for oneself or a colleague. */
export function OpenSlots(props: ActionProps) {
  const { translateComponent: tc } = useTranslation()
  const [person] = useCurrentAdmin()
  const { form, errors, frame } = useOfficeForm<Form>(props, { begins: true })
  const field = (name: string) => ({ name, label: tc(`OpenSlots.${name}`), errors })
  const zone = String(person?.timeZone ?? '')

  return (
    <OfficeForm
      {...frame}
      intro={tc('OpenSlots.intro', { zone } as never)}
      submit="OpenSlots.submit"
    >
      <div className="mb-6 grid gap-4 sm:grid-cols-2">
        <OfficeField {...field('day')} type="date" />
        <OfficeField {...field('time')} type="time" />
        <OfficeField {...field('minutes')} type="number" defaultValue="30" />
        <OfficeField {...field('count')} type="number" defaultValue="3" />
        {form && (
          <OfficeField
            {...field('interviewerId')}
            defaultValue={form.interviewerId}
            options={form.staff.map(({ id, name: label }) => ({ value: id, label }))}
          />
        )}
      </div>
    </OfficeForm>
  )
}

import { useTranslation, type ActionProps } from 'adminjs'
import { OfficeForm } from '~/back_office/office_form'
import { OfficeField } from '~/back_office/office_field'
import { useOfficeForm } from '~/back_office/use_office_form'

type Form = Record<'contactedOn' | 'nextAction' | 'nextActionOn', string | null>

/** When the team last spoke with the two of a pair, and what it does next. */
export function FollowPair(props: ActionProps) {
  const { translateComponent: tc, translateProperty: tp } = useTranslation()
  const { form, errors, frame } = useOfficeForm<Form>(props)
  const field = (name: keyof Form) => ({
    ...{ name, errors, label: tp(name) },
    defaultValue: form?.[name] ?? '',
  })
  return (
    <OfficeForm {...frame} intro={tc('FollowPair.intro')} submit="FollowPair.submit">
      {form && (
        <div className="mb-6 grid gap-4 sm:grid-cols-2">
          <OfficeField {...field('contactedOn')} type="date" />
          <div className="sm:col-span-2">
            <OfficeField {...field('nextAction')} type="text" />
          </div>
          <OfficeField {...field('nextActionOn')} type="date" />
        </div>
      )}
    </OfficeForm>
  )
}

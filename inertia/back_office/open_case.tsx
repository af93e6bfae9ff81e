import { useLocation } from 'react-router-dom'
import { useTranslation, type ActionProps } from 'adminjs'
import { OfficeForm } from '~/back_office/office_form'
import { OfficeField } from '~/back_office/office_field'
import { useOfficeForm } from '~/back_office/use_office_form'

type Named = { id: string; name: string }
type Form = {
  people: Named[]
  /** Without a name it is the one with the team. */
  conversations: { id: string; name: string | null }[]
  chosen: string | null
  owners: Named[]
  ownerId: string | null
  hours: Record<'usual' | 'urgent', number>
}

const CATEGORIES = ['hurtful', 'contact', 'uneasy', 'sexual', 'danger']
const LIMITS = ['usual', 'urgent'] as const

const optionOf = ({ id, name }: Named) => ({ value: id, label: name })

/** What was heard, read or seen, whom it is about, until when somebody looks at it, and who. */
export function OpenCase(props: ActionProps) {
  const { translateComponent } = useTranslation()
  const t = (key: string, options = {}) => translateComponent(`OpenCase.${key}`, options as never)
  const { form, errors, frame } = useOfficeForm<Form>(props)
  const field = (name: string) => ({ name, errors, label: t(name) })
  const written = useWritten(form)

  return (
    <OfficeForm {...frame} intro={t('intro')} submit="OpenCase.submit">
      {form && (
        <div className="mb-6 grid gap-4 sm:grid-cols-2">
          {form.people.length > 1 && (
            <div className="sm:col-span-2">
              <OfficeField {...field('personId')} options={form.people.map(optionOf)} />
            </div>
          )}
          <div className="sm:col-span-2">
            <OfficeField {...field('words')} long />
          </div>
          <OfficeField
            {...field('category')}
            options={[
              { value: '', label: t('noCategory') },
              ...CATEGORIES.map((value) => ({
                value,
                label: translateComponent(`CaseSoFar.category.${value}`),
              })),
            ]}
          />
          <OfficeField
            {...field('limit')}
            options={LIMITS.map((value) => ({
              value,
              label: t(`limits.${value}`, { count: form.hours[value] }),
            }))}
          />
          <OfficeField
            {...field('conversationId')}
            defaultValue={written}
            options={[
              { value: '', label: t('nothingWritten') },
              ...form.conversations.map(({ id, name }) => ({
                value: id,
                label: name ?? t('team'),
              })),
            ]}
          />
          <OfficeField
            {...field('ownerId')}
            defaultValue={form.ownerId ?? ''}
            options={[{ value: '', label: t('nobodyYet') }, ...form.owners.map(optionOf)]}
          />
        </div>
      )}
    </OfficeForm>
  )
}

/** From a question it is about what was written to the team. */
function useWritten(form: Form | undefined) {
  const { search } = useLocation()
  const asked = new URLSearchParams(search).has('question')
  const withTeam = form?.conversations.find(({ name }) => name === null)
  return (asked ? withTeam?.id : form?.chosen) ?? ''
}

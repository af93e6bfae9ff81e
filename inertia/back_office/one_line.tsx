import { useTranslation, type ActionProps } from 'adminjs'
import { OfficeForm } from '~/back_office/office_form'
import { OfficeField } from '~/back_office/office_field'
import { useOfficeForm } from '~/back_office/use_office_form'

/** How long before something is due people are reminded of it. */
export function EditLeads(props: ActionProps) {
  return <OneLine {...props} name="leads" type="text" words="EditLeads" />
}

/** The link by which one pair meets; empty, they meet as the settings say. */
export function SetRoom(props: ActionProps) {
  return <OneLine {...props} name="link" type="url" words="SetRoom" />
}

type OneLineProps = ActionProps & { name: string; type: 'text' | 'url'; words: string }

function OneLine({ name, type, words, ...props }: OneLineProps) {
  const { translateComponent: tc } = useTranslation()
  const { form, errors, frame } = useOfficeForm<Record<string, string>>(props)
  return (
    <OfficeForm {...frame} intro={tc(`${words}.intro`)} submit={`${words}.submit`}>
      <div className="mb-6">
        {form && (
          <OfficeField
            name={name}
            type={type}
            label={tc(`${words}.${name}`)}
            errors={errors}
            defaultValue={form[name]}
          />
        )}
      </div>
    </OfficeForm>
  )
}

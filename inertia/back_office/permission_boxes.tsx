import { useTranslation } from 'adminjs'
import { OfficeCheckbox } from '~/back_office/office_field'

export const PERMISSIONS = ['coordinator', 'safeguarding', 'administrator'] as const

/** What isn't ticked is sent as well: a form leaves it out. */
export const NOT_PERMITTED = {
  coordinator: false,
  safeguarding: false,
  administrator: false,
} as const

export const permissionsOf = (text: string | null | undefined) => (text ? text.split(', ') : [])

/** One box for each permission, with what it opens. */
export function PermissionBoxes({ present, error }: { present: string[]; error?: string }) {
  const { translateComponent: tc, translateLabel: tl, translateMessage: tm } = useTranslation()
  return (
    <fieldset className="mb-6">
      <legend className="mb-2 font-semibold">{tc('Permissions.legend')}</legend>
      <div className="border-l-2 border-margin pl-4">
        {PERMISSIONS.map((name) => (
          <OfficeCheckbox
            key={name}
            name={name}
            label={tl(`permissions.${name}`)}
            hint={tc(`Permissions.${name}`)}
            defaultChecked={present.includes(name)}
          />
        ))}
      </div>
      {error && <p className="mt-1 text-danger">{tm(error)}</p>}
    </fieldset>
  )
}

import { useTranslation, type BasePropertyProps } from 'adminjs'
import { permissionsOf } from '~/back_office/permission_boxes'

/** The permissions of a colleague, in words; nothing for everybody else. */
export function Permissions({ property, record, resource }: BasePropertyProps) {
  const { translateProperty: tp, translateLabel: tl } = useTranslation()
  const permissions = permissionsOf(record?.params[property.path])
  if (permissions.length === 0) return null
  return (
    <div className="mb-6">
      <div className="text-sm text-ink-quiet">{tp(property.label, resource.id)}</div>
      <p>{permissions.map((name) => tl(`permissions.${name}`)).join(', ')}</p>
    </div>
  )
}

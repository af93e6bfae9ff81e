import type { ComponentType } from 'react'
import { Link } from 'react-router-dom'
import type { BasePropertyProps } from 'adminjs'

type TitleLinkProps = BasePropertyProps & { OriginalComponent: ComponentType<BasePropertyProps> }

/** What a record is called leads to it: by keyboard and by a middle click, where AdminJS knows a click on its row alone. */
export function TitleLink({ OriginalComponent, ...props }: TitleLinkProps) {
  const { property, record, resource } = props
  const opens = record?.recordActions.some(({ name }) => name === 'show')
  if (!property.isTitle || !opens || !record?.params[property.path])
    return <OriginalComponent {...props} />
  return (
    <Link
      to={`/admin/resources/${resource.id}/records/${record.id}/show`}
      className="text-ink! underline-offset-4 hover:underline"
    >
      <OriginalComponent {...props} />
    </Link>
  )
}

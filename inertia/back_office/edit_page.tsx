import { useMemo, type ComponentType } from 'react'
import type { ActionProps } from 'adminjs'

type EditPageProps = ActionProps & { OriginalComponent: ComponentType<ActionProps> }

/** AdminJS's own form, which also says what it showed when it was opened: what others saved meanwhile is not lost. */
export function EditPage({ OriginalComponent, record, ...props }: EditPageProps) {
  const { editProperties } = props.resource
  const opened = useMemo(() => {
    if (!record) return undefined
    const shown = editProperties.map(({ propertyPath: path }) => [
      path,
      record.params[path] ?? null,
    ])
    const params = { ...record.params, opened: JSON.stringify(Object.fromEntries(shown)) }
    return { ...record, params }
  }, [record, editProperties])

  return <OriginalComponent {...props} record={opened} />
}

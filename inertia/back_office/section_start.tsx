import { useTranslation, type BasePropertyProps, type PropertyJSON } from 'adminjs'

/** The heading of what begins with this property, if something does. */
export function SectionHeading({ property }: { property: PropertyJSON }) {
  const { translateComponent: tc } = useTranslation()
  const { section } = (property.custom ?? {}) as { section?: string }
  if (!section) return null
  return (
    <h2 className="mt-4 mb-4 border-b border-line pb-2 text-xl font-bold">
      {tc(`Sections.${section}`)}
    </h2>
  )
}

/** The first property of a section on the page of a record. */
export function SectionStart({ property, record }: BasePropertyProps) {
  const { translateProperty: tp } = useTranslation()
  return (
    <div className="hs mb-6">
      <SectionHeading property={property} />
      <div className="mb-1 text-sm text-ink-quiet">{tp(property.label, property.resourceId)}</div>
      <p className="break-words whitespace-pre-line">{record?.params[property.path]}</p>
    </div>
  )
}

import { useCurrentAdmin, useTranslation, type BasePropertyProps } from 'adminjs'

/** A date or a moment as people write it, on the clock of whoever reads. */
export function ListedMoment({ property, record }: BasePropertyProps) {
  const { i18n } = useTranslation()
  const [person] = useCurrentAdmin()
  const value: string | undefined = record?.params[property.path]
  if (!value) return null

  const words =
    property.type === 'date'
      ? format(i18n.language, { dateStyle: 'long', timeZone: 'UTC' }, `${value}T00:00:00Z`)
      : format(
          i18n.language,
          { dateStyle: 'medium', timeStyle: 'short', timeZone: person?.timeZone },
          value
        )
  return (
    <time dateTime={value} className="whitespace-nowrap">
      {words}
    </time>
  )
}

export function ShownMoment(props: BasePropertyProps) {
  const { translateProperty } = useTranslation()
  const { label, resourceId } = props.property
  return (
    <div className="mb-6">
      <div className="text-sm text-ink-quiet">{translateProperty(label, resourceId)}</div>
      <ListedMoment {...props} />
    </div>
  )
}

const format = (locale: string, options: Intl.DateTimeFormatOptions, iso: string) =>
  new Intl.DateTimeFormat(locale, options).format(new Date(iso))

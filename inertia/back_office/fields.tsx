import { useCurrentAdmin, useTranslation, type BasePropertyProps } from 'adminjs'
import { writeDate } from '~/lib/write_date'
import { useFormatting } from '~/back_office/use_formatting'

/** What the journal kept of a record: its fields and their values, not their JSON. */
export function Fields({ property, record, resource }: BasePropertyProps) {
  const { translateProperty: tp, translateComponent: tc, translateLabel: tl } = useTranslation()
  const dates = useDates()
  const json: string | null = record?.params[property.path] ?? null
  const entries = json ? Object.entries(JSON.parse(json) as Record<string, unknown>) : []

  return (
    <div className="mb-6">
      <div className="text-sm text-ink-quiet">{tp(property.label, resource.id)}</div>
      {entries.length === 0 && <p>{tc('Fields.nothing')}</p>}
      <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[auto_1fr]">
        {entries.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-ink-quiet">{tp(name, resource.id)}</dt>
            <dd className="whitespace-pre-line break-words">
              {words(value, tc, (known) =>
                tl(`${name}.${known}`, { defaultValue: dates(known) } as never)
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

const DAY = /^\d{4}-\d\d-\d\d$/
const MOMENT = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/

/** Writes out what is a day or a moment, and leaves everything else as it is. */
export function useDates() {
  const formatting = useFormatting()
  const [person] = useCurrentAdmin()
  const format = (options: Intl.DateTimeFormatOptions, text: string) =>
    writeDate(new Intl.DateTimeFormat(formatting, options), new Date(text))
  return (text: string) => {
    if (DAY.test(text)) return format({ dateStyle: 'long', timeZone: 'UTC' }, text)
    if (!MOMENT.test(text)) return text
    const timeZone = person?.timeZone as string
    return format({ dateStyle: 'long', timeStyle: 'short', timeZone }, text)
  }
}

export function words(
  value: unknown,
  tc: (key: string) => string,
  state: (value: string) => string
) {
  if (value === null || value === '') return tc('Fields.empty')
  if (Array.isArray(value)) return value.map((one) => state(String(one))).join(', ')
  if (typeof value === 'boolean') return tc(value ? 'Fields.yes' : 'Fields.no')
  return typeof value === 'object' ? JSON.stringify(value) : state(String(value))
}

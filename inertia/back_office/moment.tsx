import { useCurrentAdmin, useTranslation, type BasePropertyProps } from 'adminjs'
import { writeDate } from '~/lib/write_date'
import { useFormatting } from '~/back_office/use_formatting'

type Options = Intl.DateTimeFormatOptions

const DATE: Options = { dateStyle: 'long', timeZone: 'UTC' }
const DAY: Options = { dateStyle: 'medium' }
const MOMENT: Options = { dateStyle: 'medium', timeStyle: 'short' }

/** In a list the day is enough to say since when. */
export function ListedMoment(props: BasePropertyProps) {
  const { property, record } = props
  const slots: string | undefined = record?.params.slots
  // A proposal has no hour yet: it is known by the slots that it offers.
  if (property.path === 'startsAt' && !record?.params.startsAt && slots) {
    return <span className="whitespace-pre-line">{slots}</span>
  }
  return <Moment {...props} as={isDay(props.property) ? DAY : MOMENT} />
}

/** The journal says when something was done, the others since when they are there. */
const isDay = ({ path, resourceId }: BasePropertyProps['property']) =>
  path === 'createdAt' && resourceId !== 'audit_entries'

export function ShownMoment(props: BasePropertyProps) {
  const { translateProperty } = useTranslation()
  const { label, resourceId } = props.property
  return (
    <div className="mb-6">
      <div className="text-sm text-ink-quiet">{translateProperty(label, resourceId)}</div>
      <Moment {...props} as={MOMENT} />
    </div>
  )
}

/** A date or a moment as people write it, on the clock of whoever reads. */
function Moment({ property, record, as }: BasePropertyProps & { as: Options }) {
  const formatting = useFormatting()
  const [person] = useCurrentAdmin()
  const value: string | undefined = record?.params[property.path]
  if (!value) return null

  const options = property.type === 'date' ? DATE : { ...as, timeZone: person?.timeZone }
  return (
    <time dateTime={value} className="whitespace-nowrap">
      {writeDate(new Intl.DateTimeFormat(formatting, options), new Date(value))}
    </time>
  )
}

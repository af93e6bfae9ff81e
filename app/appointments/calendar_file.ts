import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator'

/** An hour as calendars elsewhere keep it: its id and its place in the sequence of its changes make it the same everywhere. */
export type CalendarHour = {
  id: string
  sequence: number
  startsAt: Date
  endsAt: Date
  cancelled: boolean
  /** When this version of it was made. */
  stampedAt: Date
  summary: string
  description: string
  url: string
}

type Address = { name: string; email: string }

/**
 * By whom it is sent, and how (RFC 5546): one hour, to be kept or taken out, to its attendee; several at once to whoever reads, as
 * a request or a cancellation is about one id alone.
 */
export type Invitation =
  | { method: 'REQUEST' | 'CANCEL'; organizer: Address; attendee: Address }
  | { method: 'PUBLISH'; organizer: Address }

type CalendarFile = { hours: CalendarHour[]; invitation?: Invitation; ttl?: number }

const PRODUCT = { company: 'HomeSkolar', product: 'HomeSkolar', language: 'FR' }

/**
 * An iCalendar file (RFC 5545), each hour one event in UTC. One that is sent as an invitation has the method, the organizer and the
 * attendee without whom Google and Outlook only show a file. One that is subscribed to has none of them, but the name of a calendar,
 * which hours to be kept in another one don't bring along, and the time to live in seconds that Apple and Outlook go by.
 */
export function calendarFile({ hours, invitation, ttl }: CalendarFile): string {
  const method = invitation && ICalCalendarMethod[invitation.method]
  const name = ttl ? 'HomeSkolar' : undefined
  const calendar = ical({ name, prodId: PRODUCT, method, ttl })
  for (const hour of hours) calendar.createEvent({ ...eventOf(hour), ...peopleOf(invitation) })
  // Its last line ends as all others do (RFC 5545, 3.4), which the generator leaves out.
  return `${calendar.toString()}\r\n`
}

function eventOf(hour: CalendarHour) {
  const { id, sequence, startsAt, endsAt, cancelled, stampedAt } = hour
  const { summary, description, url } = hour
  return {
    id,
    sequence,
    start: startsAt,
    end: endsAt,
    stamp: stampedAt,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    summary,
    description,
    url,
  }
}

/** The hour is agreed on: nobody is asked to answer. */
function peopleOf(invitation?: Invitation) {
  if (!invitation) return {}
  const { organizer } = invitation
  if (invitation.method === 'PUBLISH') return { organizer }
  const { ACCEPTED: status } = ICalAttendeeStatus
  const { REQ: role } = ICalAttendeeRole
  return { organizer, attendees: [{ ...invitation.attendee, status, role, rsvp: false }] }
}

import ICAL from 'ical.js'

const LONGEST_LINE = 75

/** Reads an iCalendar file as strictly as RFC 5545 is written, beyond what its parser minds. @throws what is wrong with it. */
export function readCalendar(text: string) {
  if (!text.endsWith('END:VCALENDAR\r\n')) throw new Error('The last line doesn’t end by CRLF')
  const lines = text.split('\r\n')
  for (const line of lines) {
    if (/[\r\n]/.test(line)) throw new Error('A line ends otherwise than by CRLF')
    if (Buffer.byteLength(line) > LONGEST_LINE) throw new Error(`Not folded: ${line}`)
  }
  ICAL.design.strict = true
  const calendar = new ICAL.Component(ICAL.parse(text))
  for (const name of ['version', 'prodid']) {
    if (!calendar.getFirstPropertyValue(name)) throw new Error(`${name} is missing`)
  }
  return {
    method: calendar.getFirstPropertyValue('method'),
    names: ['name', 'x-wr-calname'].map((name) => calendar.getFirstPropertyValue(name)),
    ttl: String(calendar.getFirstPropertyValue('refresh-interval') ?? ''),
    events: calendar.getAllSubcomponents('vevent').map(readEvent),
  }
}

function readEvent(component: ICAL.Component) {
  const valueOf = (name: string) => {
    const found = component.getAllProperties(name)
    if (found.length > 1) throw new Error(`${name} stands twice`)
    return found[0]?.getFirstValue()
  }
  const momentOf = (name: string) => {
    const time = valueOf(name)
    if (!(time instanceof ICAL.Time) || time.zone !== ICAL.Timezone.utcTimezone)
      throw new Error(`${name} is no moment in UTC`)
    return time.toJSDate().toISOString()
  }
  return {
    uid: valueOf('uid'),
    sequence: valueOf('sequence'),
    status: valueOf('status'),
    start: momentOf('dtstart'),
    end: momentOf('dtend'),
    stamp: momentOf('dtstamp'),
    summary: valueOf('summary'),
    description: valueOf('description'),
    url: valueOf('url'),
    organizer: valueOf('organizer'),
    attendees: component.getAllProperties('attendee').map((each) => ({
      address: each.getFirstValue(),
      partstat: each.getFirstParameter('partstat'),
      rsvp: each.getFirstParameter('rsvp'),
    })),
  }
}

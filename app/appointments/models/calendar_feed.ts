import { CalendarFeedSchema } from '#database/schema'

/** The private address at which a person's calendar is followed from elsewhere. */
export default class CalendarFeed extends CalendarFeedSchema {}

import { SessionReportSchema } from '#database/schema'

/** What a tutor wrote after an hour. Its student reads all of it. */
export default class SessionReport extends SessionReportSchema {}

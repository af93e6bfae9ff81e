import { PublicHolidaySchema } from '#database/schema'

/** A day off in the whole country, or in one school zone. */
export default class PublicHoliday extends PublicHolidaySchema {}

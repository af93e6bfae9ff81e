import { SchoolHolidaySchema } from '#database/schema'

/** Days without school in one school zone, both ends included. */
export default class SchoolHoliday extends SchoolHolidaySchema {}

import { AttendanceSchema } from '#database/schema'

/** What one of the two said about an hour: that they met, or who was missing. */
export default class Attendance extends AttendanceSchema {}

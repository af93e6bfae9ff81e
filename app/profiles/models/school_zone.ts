import { SchoolZoneSchema } from '#database/schema'

/** Where a student goes to school, as the French school holidays know it. */
export default class SchoolZone extends SchoolZoneSchema {}

import { AvailabilitySchema } from '#database/schema'

export default class Availability extends AvailabilitySchema {}

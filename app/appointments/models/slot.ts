import { SlotSchema } from '#database/schema'

export default class Slot extends SlotSchema {}

import { PinSchema } from '#database/schema'

export default class Pin extends PinSchema {}

import { AgeChangeSchema } from '#database/schema'

export default class AgeChange extends AgeChangeSchema {}

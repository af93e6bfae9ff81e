import { NeedSchema } from '#database/schema'

export default class Need extends NeedSchema {}

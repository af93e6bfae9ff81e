import { MemoSchema } from '#database/schema'

export default class Memo extends MemoSchema {}

import { CaseNoteSchema } from '#database/schema'

export default class CaseNote extends CaseNoteSchema {}

import { CaseSchema } from '#database/schema'

export default class Case extends CaseSchema {}

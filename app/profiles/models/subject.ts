import { SubjectSchema } from '#database/schema'

export default class Subject extends SubjectSchema {}

import { ReportSchema } from '#database/schema'

export default class Report extends ReportSchema {}

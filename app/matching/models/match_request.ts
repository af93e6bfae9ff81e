import { MatchRequestSchema } from '#database/schema'

export default class MatchRequest extends MatchRequestSchema {}

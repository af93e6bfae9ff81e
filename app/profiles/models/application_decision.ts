import { ApplicationDecisionSchema } from '#database/schema'

/** Who cleared or refused a tutor, on which interview and which check. It never changes. */
export default class ApplicationDecision extends ApplicationDecisionSchema {}

import { tellAboutRule, type RulePayload } from '#notifications/tell_about_rule'

export default class TellSeriesWithdrawn {
  handle(payload: RulePayload) {
    return tellAboutRule(payload, { kind: 'appointments.series_withdrawn', state: 'cancelled' })
  }
}

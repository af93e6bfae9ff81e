import { tellAboutRule, type RulePayload } from '#notifications/tell_about_rule'

export default class TellSeriesChanged {
  handle(payload: RulePayload) {
    return tellAboutRule(payload, { kind: 'appointments.series_changed', state: 'accepted' })
  }
}

import { tellAboutRule, type RulePayload } from '#notifications/tell_about_rule'

export default class TellSeriesAccepted {
  handle(payload: RulePayload) {
    return tellAboutRule(payload, { kind: 'appointments.series_accepted', state: 'accepted' })
  }
}

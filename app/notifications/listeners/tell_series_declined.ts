import { tellAboutRule, type RulePayload } from '#notifications/tell_about_rule'

export default class TellSeriesDeclined {
  handle(payload: RulePayload) {
    return tellAboutRule(payload, { kind: 'appointments.series_declined', state: 'declined' })
  }
}

import { tellAboutRule, type RulePayload } from '#notifications/tell_about_rule'

export default class TellSeriesProposed {
  handle(payload: RulePayload) {
    return tellAboutRule(payload, { kind: 'appointments.series_proposed', state: 'proposed' })
  }
}

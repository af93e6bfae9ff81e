import { tellAboutRule, type RulePayload } from '#notifications/tell_about_rule'

export default class TellSeriesChangeProposed {
  handle(payload: RulePayload) {
    return tellAboutRule(payload, {
      kind: 'appointments.series_change_proposed',
      state: 'proposed',
    })
  }
}

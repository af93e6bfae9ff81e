import { transaction } from '#core/transaction'
import { announce } from '#core/events/announce'
import { hasJustTurned } from '#accounts/own_age'
import { plainName } from '#accounts/plain_name'
import { sendGuardianMail } from '#accounts/send_guardian_mail'
import GuardianConsentsPassed from '#accounts/events/guardian_consents_passed'
import Guardianship from '#accounts/models/guardianship'
import User from '#accounts/models/user'

type Payload = GuardianConsentsPassed['payload']

/** Says to a guardian what is the student's own to answer from now on; where an address got enough mails, once the limit allows. */
export default class SendGuardianConsentsPassed {
  async handle(payload: Payload) {
    const { guardianshipId, age, last } = payload
    const guardianship = await Guardianship.findOrFail(guardianshipId)
    const student = await User.findOrFail(guardianship.studentId)
    const wait = await sendGuardianMail(guardianship, {
      kind: 'accounts.guardian_consents_passed',
      values: {
        ...{ childFirstName: plainName(student.firstName), age },
        last: last ? 'yes' : 'no',
        birthday: hasJustTurned(age, student) ? 'yes' : 'no',
      },
    })
    if (wait > 0) await this.#putOff(payload, wait)
  }

  #putOff(payload: Payload, wait: number) {
    return transaction((trx) => announce(new GuardianConsentsPassed(payload), trx, wait))
  }
}

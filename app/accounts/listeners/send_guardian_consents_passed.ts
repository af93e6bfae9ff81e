import { transaction } from '#core/transaction'
import { announce } from '#core/events/announce'
import { sendMail } from '#core/mail/send_mail'
import { limits } from '#accounts/limits'
import { hasJustTurned } from '#accounts/own_age'
import { plainName } from '#accounts/plain_name'
import GuardianConsentsPassed from '#accounts/events/guardian_consents_passed'
import Guardian from '#accounts/models/guardian'
import Guardianship from '#accounts/models/guardianship'
import User from '#accounts/models/user'

type Payload = GuardianConsentsPassed['payload']

/** Says to a guardian what is the student's own to answer from now on; where an address got enough mails, once the limit allows. */
export default class SendGuardianConsentsPassed {
  async handle(payload: Payload) {
    const { guardianshipId, age, last } = payload
    const guardianship = await Guardianship.findOrFail(guardianshipId)
    const guardian = await Guardian.findOrFail(guardianship.guardianId)
    const student = await User.findOrFail(guardianship.studentId)
    const wait = await limits.guardianLink(guardian.email)
    if (wait > 0) return this.#putOff(payload, wait)

    await sendMail({
      to: { email: guardian.email, firstName: plainName(guardianship.name), role: 'guardian' },
      locale: guardian.locale,
      kind: 'accounts.guardian_consents_passed',
      values: {
        ...{ childFirstName: plainName(student.firstName), age },
        last: last ? 'yes' : 'no',
        birthday: hasJustTurned(age, student) ? 'yes' : 'no',
      },
    })
  }

  #putOff(payload: Payload, wait: number) {
    return transaction((trx) => announce(new GuardianConsentsPassed(payload), trx, wait))
  }
}

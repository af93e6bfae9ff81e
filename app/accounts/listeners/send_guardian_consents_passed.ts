import { sendMail } from '#core/mail/send_mail'
import Guardian from '#accounts/models/guardian'
import Guardianship from '#accounts/models/guardianship'
import User from '#accounts/models/user'

type Payload = { guardianshipId: string; age: number; last: boolean }

/** Says to a guardian what is the student's own to answer from now on. */
export default class SendGuardianConsentsPassed {
  async handle({ guardianshipId, age, last }: Payload) {
    const guardianship = await Guardianship.findOrFail(guardianshipId)
    const guardian = await Guardian.findOrFail(guardianship.guardianId)
    const student = await User.findOrFail(guardianship.studentId)
    await sendMail({
      to: { email: guardian.email, firstName: guardianship.name },
      locale: guardian.locale,
      kind: 'accounts.guardian_consents_passed',
      values: { childFirstName: student.firstName, age, last: last ? 'yes' : 'no' },
    })
  }
}

import User from '#accounts/models/user'
import { hasJustTurned } from '#accounts/own_age'
import { notify } from '#notifications/notify'

type Payload = { studentId: string; age: number; last: boolean }

/** A birthday at which consents became the student's own, or an age that the team lowered: in the app, and by e-mail. */
export default class TellConsentsPassed {
  async handle({ studentId, age, last }: Payload) {
    const student = await User.findOrFail(studentId)
    await notify({
      userId: studentId,
      kind: 'accounts.consents_passed',
      subject: { type: 'user', id: studentId },
      source: `${studentId}:${age}`,
      data: {
        age,
        last: last ? 'yes' : 'no',
        birthday: hasJustTurned(age, student) ? 'yes' : 'no',
      },
      path: '/consents',
      channels: ['in_app', 'email'],
    })
  }
}

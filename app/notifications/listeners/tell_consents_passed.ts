import { notify } from '#notifications/notify'

type Payload = { studentId: string; age: number; last: boolean }

/** A birthday at which consents became the student's own: in the app, and by e-mail. */
export default class TellConsentsPassed {
  async handle({ studentId, age, last }: Payload) {
    await notify({
      userId: studentId,
      kind: 'accounts.consents_passed',
      subject: { type: 'user', id: studentId },
      source: `${studentId}:${age}`,
      data: { age, last: last ? 'yes' : 'no' },
      path: '/consents',
      channels: ['in_app', 'email'],
    })
  }
}

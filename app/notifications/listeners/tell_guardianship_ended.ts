import { notify } from '#notifications/notify'

type Payload = { guardianshipId: string; studentId: string; by: 'student' | 'guardian' | 'staff' }

/** A student hears that who they named as their guardian says not to be: the address has to be corrected. */
export default class TellGuardianshipEnded {
  async handle({ guardianshipId, studentId, by }: Payload) {
    if (by !== 'guardian') return
    await notify({
      userId: studentId,
      kind: 'accounts.guardian_unknown',
      subject: { type: 'guardianship', id: guardianshipId },
      source: guardianshipId,
      data: {},
      path: '/consents',
      channels: ['in_app'],
    })
  }
}

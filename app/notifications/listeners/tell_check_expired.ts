import { notify } from '#notifications/notify'
import { isCleared } from '#profiles/queries/cleared_tutors'

type Payload = { checkId: string; tutorId: string }

/** Whoever was cleared again meanwhile has nothing to do. */
export default class TellCheckExpired {
  async handle({ checkId, tutorId }: Payload) {
    if (await isCleared(tutorId)) return
    await notify({
      userId: tutorId,
      kind: 'profiles.check_expired',
      subject: { type: 'background_check', id: checkId },
      source: checkId,
      data: {},
      path: '/application',
      channels: ['in_app', 'email'],
    })
  }
}

import { notify } from '#notifications/notify'
import BackgroundCheck from '#profiles/models/background_check'

type Payload = { checkId: string }

export default class TellCheckExpiring {
  async handle({ checkId }: Payload) {
    const { id, tutorId, expiresOn } = await BackgroundCheck.findOrFail(checkId)
    await notify({
      userId: tutorId,
      kind: 'profiles.check_expiring',
      subject: { type: 'background_check', id },
      source: id,
      data: { day: expiresOn },
      path: '/application',
      channels: ['in_app', 'email'],
    })
  }
}

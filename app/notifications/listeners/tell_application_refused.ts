import { notify } from '#notifications/notify'
import Application from '#profiles/models/application'

type Payload = { applicationId: string }

/** What was decided otherwise meanwhile is old news. */
export default class TellApplicationRefused {
  async handle({ applicationId }: Payload) {
    const { id, tutorId, state, decidedAt } = await Application.findOrFail(applicationId)
    if (state !== 'refused') return
    await notify({
      userId: tutorId,
      kind: 'profiles.tutor_refused',
      subject: { type: 'application', id },
      source: `${id}:${decidedAt!.toUTC().toISO()}`,
      data: {},
      path: '/application',
      channels: ['in_app', 'email'],
    })
  }
}

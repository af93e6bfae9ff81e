import { notify } from '#notifications/notify'
import { isCleared } from '#profiles/queries/cleared_tutors'
import Application from '#profiles/models/application'

type Payload = { tutorId: string }

/** A tutor who was cleared, lost it and is cleared again is told again. */
export default class TellTutorCleared {
  async handle({ tutorId }: Payload) {
    if (!(await isCleared(tutorId))) return
    const application = await Application.findByOrFail('tutorId', tutorId)
    await notify({
      userId: tutorId,
      kind: 'profiles.tutor_cleared',
      subject: { type: 'application', id: application.id },
      source: `${application.id}:${application.decidedAt?.toUTC().toISO()}`,
      data: {},
      path: '/profile',
      channels: ['in_app', 'email'],
    })
  }
}

import { notify } from '#notifications/notify'
import Homework from '#homework/models/homework'
import { firstNames } from '#notifications/queries/first_names'

type Payload = { homeworkId: string }

/** What was taken back meanwhile is not told; what is handed in again is told again. */
export default class TellHomeworkSubmitted {
  async handle({ homeworkId }: Payload) {
    const { id, studentId, tutorId, title, submittedAt } = await Homework.findOrFail(homeworkId)
    if (!submittedAt) return
    const names = await firstNames([studentId])
    await notify({
      userId: tutorId,
      kind: 'homework.homework_submitted',
      subject: { type: 'homework', id },
      source: `${id}:${submittedAt.toUTC().toISO()}`,
      data: { otherFirstName: names.get(studentId), title },
      path: `/homework/${id}`,
      channels: ['in_app'],
    })
  }
}

import { notify } from '#notifications/notify'
import Homework from '#homework/models/homework'
import { firstNames } from '#notifications/queries/first_names'

type Payload = { homeworkId: string }

export default class TellHomeworkSet {
  async handle({ homeworkId }: Payload) {
    const { id, studentId, tutorId, title, dueAt } = await Homework.findOrFail(homeworkId)
    const names = await firstNames([tutorId])
    await notify({
      userId: studentId,
      kind: 'homework.homework_set',
      subject: { type: 'homework', id },
      source: id,
      data: { otherFirstName: names.get(tutorId), title, dueAt: dueAt.toUTC().toISO()! },
      path: `/homework/${id}`,
      channels: ['in_app', 'email'],
    })
  }
}

import { notify } from '#notifications/notify'
import Homework from '#homework/models/homework'
import { firstNames } from '#notifications/queries/first_names'

type Payload = { homeworkId: string; changeId: string }

/** So that nobody works on what is not asked for any more. */
export default class TellHomeworkWithdrawn {
  async handle({ homeworkId: id, changeId }: Payload) {
    const { studentId, tutorId, title } = await Homework.findOrFail(id)
    const names = await firstNames([tutorId])
    await notify({
      userId: studentId,
      kind: 'homework.homework_withdrawn',
      subject: { type: 'homework', id },
      source: changeId,
      data: { otherFirstName: names.get(tutorId), title },
      path: `/homework/${id}`,
      channels: ['in_app', 'email'],
    })
  }
}

import { notify } from '#notifications/notify'
import Homework from '#homework/models/homework'
import { firstNames } from '#notifications/queries/first_names'

type Payload = { homeworkId: string; changeId: string }

/** Who got on meanwhile needs no help any more. What they wrote stays on the site. */
export default class TellHomeworkBlocked {
  async handle({ homeworkId: id, changeId }: Payload) {
    const { studentId, tutorId, title, state } = await Homework.findOrFail(id)
    if (state !== 'blocked') return
    const names = await firstNames([studentId])
    await notify({
      userId: tutorId,
      kind: 'homework.homework_blocked',
      subject: { type: 'homework', id },
      source: changeId,
      data: { otherFirstName: names.get(studentId), title },
      path: `/homework/${id}`,
      channels: ['in_app', 'email'],
    })
  }
}

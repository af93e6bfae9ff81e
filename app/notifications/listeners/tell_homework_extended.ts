import { notify } from '#notifications/notify'
import Homework from '#homework/models/homework'
import HomeworkChange from '#homework/models/homework_change'
import { changeKind } from '#homework/change_kind'
import { firstNames } from '#notifications/queries/first_names'

type Payload = { homeworkId: string; changeId: string; sooner?: boolean }

/**
 * Another due time, or one for doing it once more. The second is work, and so is one that came nearer, of which a reminder
 * may say nothing any more: both are mailed as well.
 */
export default class TellHomeworkExtended {
  async handle({ homeworkId: id, changeId, sooner }: Payload) {
    const { studentId, tutorId, title, dueAt } = await Homework.findOrFail(id)
    const { stateBefore, state, dueAt: due } = await HomeworkChange.findOrFail(changeId)
    const changed = { state_before: stateBefore, state, due_at: due && due.toJSDate() }
    const again = changeKind(changed) === 'asked_again'
    const names = await firstNames([tutorId])
    await notify({
      userId: studentId,
      kind: again ? 'homework.homework_asked_again' : 'homework.homework_extended',
      subject: { type: 'homework', id },
      source: changeId,
      data: { otherFirstName: names.get(tutorId), title, dueAt: dueAt.toUTC().toISO()! },
      path: `/homework/${id}`,
      channels: again || sooner ? ['in_app', 'email'] : ['in_app'],
    })
  }
}

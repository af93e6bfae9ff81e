import { notify } from '#notifications/notify'
import { transaction, type Transaction } from '#core/transaction'
import type Homework from '#homework/models/homework'
import { heldHomework } from '#notifications/queries/held_homework'
import { sourceOf } from '#notifications/handed_in'
import { firstNames } from '#notifications/queries/first_names'

type Payload = { homeworkId: string }

/** What was taken back meanwhile is not told; what is handed in again is told again. */
export default class TellHomeworkSubmitted {
  async handle({ homeworkId }: Payload) {
    await transaction(async (trx) => this.#tell(await heldHomework(homeworkId, trx), trx))
  }

  async #tell({ id, studentId, tutorId, title, submittedAt }: Homework, trx: Transaction) {
    if (!submittedAt) return
    const names = await firstNames([studentId])
    await notify(
      {
        userId: tutorId,
        kind: 'homework.homework_submitted',
        subject: { type: 'homework', id },
        source: sourceOf({ id, submittedAt }),
        data: { otherFirstName: names.get(studentId), title },
        path: `/homework/${id}`,
        channels: ['in_app', 'email'],
      },
      trx
    )
  }
}

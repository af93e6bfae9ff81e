import { notify } from '#notifications/notify'
import { transaction } from '#core/transaction'
import { heldHomework } from '#notifications/queries/held_homework'
import { firstNames } from '#notifications/queries/first_names'

type Payload = { homeworkId: string; changeId: string }

/** A review that was taken back meanwhile is not told. */
export default class TellHomeworkReviewed {
  async handle({ homeworkId, changeId }: Payload) {
    await transaction(async (trx) => {
      const { id, studentId, tutorId, title, state } = await heldHomework(homeworkId, trx)
      if (state !== 'reviewed') return
      const names = await firstNames([tutorId])
      await notify(
        {
          userId: studentId,
          kind: 'homework.homework_reviewed',
          subject: { type: 'homework', id },
          source: changeId,
          data: { otherFirstName: names.get(tutorId), title },
          path: `/homework/${id}`,
          channels: ['in_app'],
        },
        trx
      )
    })
  }
}

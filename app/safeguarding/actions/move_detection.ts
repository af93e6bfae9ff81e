import { record } from '#audit/record'
import { transaction } from '#core/transaction'
import Detection from '#safeguarding/models/detection'

type Input = { detectionId: string; staffId: string; state: 'seen' | 'handled' }

/** The team has seen that contact details were written, or has done something about it. */
export default class MoveDetection {
  handle({ detectionId, staffId, state }: Input) {
    return transaction(async (trx) => {
      const found = await Detection.query({ client: trx })
        .where('id', detectionId)
        .forUpdate()
        .firstOrFail()
      if (found.state === state) return
      const before = { state: found.state }
      await found.merge({ state }).save()
      const subject = { type: 'detection', id: detectionId }
      const entry = { subject, before, after: { state } }
      await record({ actorId: staffId, action: 'safeguarding.detection_moved', ...entry }, trx)
    })
  }
}

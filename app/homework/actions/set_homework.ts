import { clock } from '#core/clock'
import { live } from '#core/live'
import { momentOf } from '#core/wall_time'
import { done, refused } from '#core/result'
import { announce } from '#core/events/announce'
import { afterCommit, transaction, type Transaction } from '#core/transaction'
import { workingPairs } from '#matching/queries/working_pairs'
import type { UploadedFile } from '#core/files/uploaded_file'
import { placeHomeworkFiles } from '#homework/place_homework_files'
import Homework from '#homework/models/homework'
import HomeworkSet from '#homework/events/homework_set'

export type NewHomework = {
  tutorId: string
  pairId: string
  appointmentId: string | null
  title: string
  instructions: string
  /** `2026-11-24T17:00`, on the student's own clock. */
  dueLocal: string
  studentTimeZone: string
  /** Those of the instructions. */
  files: UploadedFile[]
}

/**
 * A tutor sets the student of a working pair homework. Refusals: the pair may not share homework
 * now, the due time is not on the student's clock or has passed.
 */
export default class SetHomework {
  async handle(input: NewHomework, outer?: Transaction) {
    const dueAt = momentOf(input.dueLocal, input.studentTimeZone)
    if (!dueAt) return refused('due_does_not_exist')
    if (dueAt <= clock.now()) return refused('due_has_passed')

    return transaction(async (trx) => {
      const pair = await this.#workingPair(input, trx)
      if (!pair) return refused('pair_not_working')

      const { title, instructions, tutorId, pairId } = input
      const appointmentId = await this.#appointmentOf(input, trx)
      const homework = await Homework.create(
        { title, instructions, dueAt, tutorId, pairId, appointmentId, studentId: pair.student_id },
        { client: trx }
      )
      const { id: homeworkId } = homework
      const { files } = input
      await placeHomeworkFiles({ homeworkId, changeId: null, ownerId: tutorId, files }, trx)
      await announce(new HomeworkSet({ homeworkId }), trx)
      afterCommit(trx, () => live.push([pair.student_id, tutorId], { type: 'homework' }))
      return done(homework)
    }, outer)
  }

  /** Shared with others who read it, but nobody can close the pair before this is committed. */
  #workingPair(
    { pairId, tutorId }: NewHomework,
    trx: Transaction
  ): Promise<{ student_id: string } | null> {
    return workingPairs(trx)
      .where({ 'pairs.id': pairId, 'pairs.tutor_id': tutorId })
      .select('pairs.student_id')
      .forShare()
      .first()
  }

  /** The hour that it came from, when it is one of this pair's. */
  async #appointmentOf({ appointmentId, pairId }: NewHomework, trx: Transaction) {
    if (!appointmentId) return null
    const row = await trx.from('appointments').where({ id: appointmentId, pair_id: pairId }).first()
    return row ? appointmentId : null
  }
}

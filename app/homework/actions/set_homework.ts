import type { DateTime } from 'luxon'
import { clock } from '#core/clock'
import { live } from '#core/live'
import { done, refused } from '#core/result'
import { readDue } from '#homework/read_due'
import { announce } from '#core/events/announce'
import { afterCommit, transaction, type Transaction } from '#core/transaction'
import { workingPairs } from '#matching/queries/working_pairs'
import type { UploadedFile } from '#core/files/uploaded_file'
import { placeHomeworkFiles } from '#homework/place_homework_files'
import { isSet } from '#homework/queries/is_set'
import HomeworkSet from '#homework/events/homework_set'

export type NewHomework = {
  /** Made by the browser, so that what is sent twice is set once; null: made here. */
  id: string | null
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

type Known = { dueAt: DateTime; studentId: string }

/**
 * A tutor sets the student of a working pair homework. Refusals: the pair may not share homework
 * now, the due time is not on the student's clock, has passed or is too far, it was set already in other words.
 */
export default class SetHomework {
  async handle(input: NewHomework, outer?: Transaction) {
    const due = readDue(input.dueLocal, input.studentTimeZone)
    if (!due.ok) return due
    const dueAt = due.value

    return transaction(async (trx) => {
      const pair = await this.#workingPair(input, trx)
      if (!pair) return refused('pair_not_working')

      const { tutorId, files } = input
      const homeworkId = await this.#store(input, { dueAt, studentId: pair.student_id }, trx)
      // It arrived before, and its answer was lost.
      if (!homeworkId) return (await isSet(input, trx)) ? done() : refused('already_set')
      await placeHomeworkFiles({ homeworkId, changeId: null, ownerId: tutorId, files }, trx)
      await announce(new HomeworkSet({ homeworkId }), trx)
      afterCommit(trx, () => live.push([pair.student_id, tutorId], { type: 'homework' }))
      return done()
    }, outer)
  }

  /** Its id; null when it is stored already. */
  async #store(input: NewHomework, { dueAt, studentId }: Known, trx: Transaction) {
    const now = clock.now().toJSDate()
    const [row] = await trx
      .knexQuery()
      .table('homework')
      .insert({
        ...(input.id ? { id: input.id } : {}),
        pair_id: input.pairId,
        student_id: studentId,
        tutor_id: input.tutorId,
        appointment_id: await this.#appointmentOf(input, trx),
        title: input.title,
        instructions: input.instructions,
        due_at: dueAt.toJSDate(),
        due_since: now,
        created_at: now,
        updated_at: now,
      })
      .onConflict('id')
      .ignore()
      .returning('id')
    return row?.id as string | undefined
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

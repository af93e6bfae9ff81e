import { live } from '#core/live'
import { clock } from '#core/clock'
import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { announce } from '#core/events/announce'
import { afterCommit, transaction, type Transaction } from '#core/transaction'
import { findWorkingPair } from '#matching/queries/working_pairs'
import GiveAttendance from '#appointments/actions/give_attendance'
import SetHomework, { type NewHomework } from '#homework/actions/set_homework'
import { isSet } from '#homework/queries/is_set'
import ReportWritten from '#homework/events/report_written'

export type ReportWords = { done: string; wentWell: string; nextTime: string }

type Hour = { id: string; pair_id: string; state: string; student_id: string; tutor_id: string }
type Input = { hour: Hour; words: ReportWords; homework: NewHomework | null }

type HomeworkRefusal = Extract<Awaited<ReturnType<SetHomework['handle']>>, { ok: false }>

/** What was written already is taken back: thrown, it rolls the transaction back. */
class Undo extends Error {
  constructor(readonly refusal: HomeworkRefusal) {
    super(refusal.reason)
  }
}

function refusalOf(error: unknown) {
  if (error instanceof Undo) return error.refusal
  throw error
}

/** An hour that counts as held may be written about, whoever said so and however long ago. */
const NO_OBSTACLE = ['settled', 'too_late']

/**
 * A tutor writes what was done in an hour, which says that the two met, and sets homework with it; all of it or nothing.
 * Refusals: those of the attendance and of the homework, and that there is a report already, in other words.
 */
export default class WriteReport {
  handle({ hour, words, homework }: Input) {
    return transaction(async (trx) => {
      if (!(await findWorkingPair(hour.tutor_id, hour.pair_id, trx)))
        return refused('pair_not_working')
      const met = await this.#met(hour, trx)
      if (!met.ok) return met
      if (!(await this.#store(hour, words, trx))) return this.#again({ hour, words, homework }, trx)
      if (homework) {
        const set = await new SetHomework().handle(homework, trx)
        if (!set.ok) throw new Undo(set)
      }
      return done()
    }).catch(refusalOf)
  }

  async #met({ id: appointmentId, state, tutor_id: actorId }: Hour, trx: Transaction) {
    const given = await new GiveAttendance().handle({ appointmentId, actorId, missing: null }, trx)
    const held = state === 'completed' && !given.ok && NO_OBSTACLE.includes(given.reason)
    return held ? done() : given
  }

  /** It arrived before, with its homework, and its answer was lost. */
  async #again({ hour, words, homework }: Input, trx: Transaction) {
    const report = await trx
      .from('session_reports')
      .where({ appointment_id: hour.id, done: words.done })
      .where({ went_well: words.wentWell, next_time: words.nextTime })
      .first()
    const same = report && (!homework || (await isSet(homework, trx)))
    return same ? done() : refused('already_written')
  }

  /** Whether it is stored now; not when there is one already. */
  async #store(hour: Hour, words: ReportWords, trx: Transaction) {
    const now = clock.now().toJSDate()
    const [row] = await trx
      .knexQuery()
      .table('session_reports')
      .insert({
        appointment_id: hour.id,
        done: words.done,
        went_well: words.wentWell,
        next_time: words.nextTime,
        created_at: now,
        updated_at: now,
      })
      .onConflict('appointment_id')
      .ignore()
      .returning('id')
    if (!row) return false
    const subject = { type: 'session_report', id: row.id }
    await record({ actorId: hour.tutor_id, action: 'homework.report_written', subject }, trx)
    await announce(new ReportWritten({ reportId: row.id }), trx)
    const push = { type: 'appointment', appointmentId: hour.id } as const
    afterCommit(trx, () => live.push([hour.student_id, hour.tutor_id], push))
    return true
  }
}

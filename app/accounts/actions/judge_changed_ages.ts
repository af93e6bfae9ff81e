import { clock } from '#core/clock'
import { announce } from '#core/events/announce'
import Settings from '#core/models/settings'
import { transaction, type Transaction } from '#core/transaction'
import { agesBefore, stretchOf } from '#accounts/ages_before'
import { judgeAtAges } from '#accounts/judge_at_ages'
import { earlyPassages } from '#accounts/queries/early_passages'
import { studentsConcerned } from '#accounts/queries/students_concerned'
import AgesChanged from '#accounts/events/ages_changed'
import AgeChange from '#accounts/models/age_change'

/** How many students are judged in one transaction. */
export const PAGE = 50

type Input = { ageChangeId: string }

/**
 * Judges the next students whom a changed age concerns, those who stand at the same ages together. The row of the change, held,
 * says up to whom: doing it twice is doing it once. If the ages were changed again meanwhile, that change goes on in its stead.
 */
export default class JudgeChangedAges {
  handle({ ageChangeId }: Input) {
    return transaction(async (trx) => {
      const change = await AgeChange.query({ client: trx })
        .where('id', ageChangeId)
        .forUpdate()
        .firstOrFail()
      if (change.finishedAt) return
      const ages = await Settings.query({ client: trx }).firstOrFail()
      const stretches = await agesBefore(change, trx)
      const concerned = studentsConcerned(
        stretches.map((stretch) => stretch.ages),
        ages,
        trx
      )
      const students = await nextOf(change, concerned)
      const passages = await earlyPassages(
        students.map(({ id }) => id),
        ages,
        trx
      )
      const now = { ages, since: change.createdAt }
      for (const stretch of stretches) {
        const some = students.filter(({ id }) => stretchOf(id, stretches, passages) === stretch)
        countWith(change, await judgeAtAges(some, { before: stretch.ages, now }, trx))
      }
      await this.#goOn(change, students.at(-1)?.id, students.length < PAGE, trx)
    })
  }

  async #goOn(change: AgeChange, last: string | undefined, isLast: boolean, trx: Transaction) {
    const lastStudentId = last ?? change.lastStudentId
    await change.merge({ lastStudentId, finishedAt: isLast ? clock.now() : null }).save()
    if (!isLast) await announce(new AgesChanged({ ageChangeId: change.id }), trx)
  }
}

function nextOf({ lastStudentId }: AgeChange, concerned: ReturnType<typeof studentsConcerned>) {
  if (lastStudentId) concerned.where('id', '>', lastStudentId)
  return concerned.orderBy('id').limit(PAGE).forUpdate()
}

type Became = Awaited<ReturnType<typeof judgeAtAges>>

function countWith(change: AgeChange, { judged, asked, opened, waits }: Became) {
  change.merge({
    judged: change.judged + judged,
    guardiansAsked: change.guardiansAsked + asked,
    opened: change.opened + opened,
    madeToWait: change.madeToWait + waits,
  })
}

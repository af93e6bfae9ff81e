import { done, refused } from '#core/result'
import { transaction, type Transaction } from '#core/transaction'
import { oneAtATime } from '#profiles/one_at_a_time'
import { studentProfileIsSaved } from '#profiles/student_life'
import Level from '#profiles/models/level'
import Need from '#profiles/models/need'
import Student from '#profiles/models/student'
import Subject from '#profiles/models/subject'

type Input = {
  studentId: string
  levelId: string
  difficulties: string
  needs: { subjectId: string; essential: boolean }[]
}

/** Saves what a student needs. The first time, an active student begins to wait for a tutor. */
export default class SaveStudentProfile {
  handle(input: Input) {
    return transaction(async (trx) => {
      await oneAtATime(input.studentId, trx)
      if (!(await Level.find(input.levelId, { client: trx }))) return refused('unknown_level')
      if (!(await this.#knowsSubjects(input, trx))) return refused('unknown_subject')

      await this.#save(input, trx)
      await studentProfileIsSaved(input.studentId, trx)
      return done()
    })
  }

  async #knowsSubjects({ needs }: Input, trx: Transaction) {
    const ids = needs.map(({ subjectId }) => subjectId)
    const known = await Subject.query({ client: trx }).whereIn('id', ids)
    return known.length === ids.length
  }

  async #save({ studentId, levelId, difficulties, needs }: Input, trx: Transaction) {
    const values = { levelId, difficulties }
    await Student.updateOrCreate({ id: studentId }, values, { client: trx })
    await trx.from('needs').where('student_id', studentId).delete()
    await Need.createMany(
      needs.map((need) => ({ ...need, studentId })),
      { client: trx }
    )
  }
}

import Homework from '#homework/models/homework'
import HomeworkChange from '#homework/models/homework_change'
import { sourceOf } from '#notifications/handed_in'
import TakeBack from '#notifications/actions/take_back'

type Payload = { homeworkId: string; changeId: string }

/** Nobody reads that homework was handed in, or reviewed, when it is no more; what was done again meanwhile is told. */
export default class TakeBackHomework {
  async handle({ homeworkId, changeId }: Payload) {
    const homework = await Homework.findOrFail(homeworkId)
    const { stateBefore } = await HomeworkChange.findOrFail(changeId)
    return stateBefore === 'reviewed' ? this.#review(homework) : this.#submission(homework)
  }

  async #review({ id: subjectId, studentId: userId, state }: Homework) {
    if (state === 'reviewed') return
    await new TakeBack().handle({ userId, kind: 'homework.homework_reviewed', subjectId })
  }

  #submission({ id, tutorId: userId, submittedAt }: Homework) {
    const exceptSource = submittedAt ? sourceOf({ id, submittedAt }) : undefined
    const kind = 'homework.homework_submitted'
    return new TakeBack().handle({ userId, kind, subjectId: id, exceptSource })
  }
}

import { isOpen } from '#homework/homework_state'
import { BaseTransformer } from '@adonisjs/core/transformers'
import type { HomeworkRow } from '#homework/queries/readable_homework'

/** Homework on the day when it is due. */
export default class CalendarHomeworkTransformer extends BaseTransformer<HomeworkRow> {
  toObject() {
    const { id, title, due_at: dueAt, state, other_first_name: otherFirstName } = this.resource
    return { id, title, dueAt, otherFirstName, open: isOpen(state) }
  }
}

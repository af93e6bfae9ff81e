import { BaseTransformer } from '@adonisjs/core/transformers'
import { clock } from '#core/clock'
import { dueGroup } from '#homework/due'

export type TaskRow = {
  id: string
  title: string
  due_at: Date | null
  pinned_at: Date | null
  done_at: Date | null
}

type Viewer = { timeZone: string }

/** A task, for its owner's eyes only. */
export default class TaskTransformer extends BaseTransformer<TaskRow> {
  constructor(
    task: TaskRow,
    private viewer: Viewer
  ) {
    super(task)
  }

  toObject() {
    const { id, title, due_at: due, pinned_at: pinned, done_at: done } = this.resource
    const { timeZone } = this.viewer
    const dueAt = due && clock.at(due)
    return {
      id,
      title,
      pinned: pinned !== null,
      doneAt: done && clock.at(done).toISO(),
      dueAt: dueAt && dueAt.toISO(),
      /** On the owner's own clock, as a form shows it. */
      dueLocal: dueAt && dueAt.setZone(timeZone).toFormat("yyyy-MM-dd'T'HH:mm"),
      group: dueAt ? dueGroup(dueAt, clock.now(), timeZone) : ('undated' as const),
    }
  }
}

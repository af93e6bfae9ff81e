import { BaseTransformer } from '@adonisjs/core/transformers'
import { clock } from '#core/clock'
import { dueGroup } from '#homework/due'
import { isOpen } from '#homework/homework_state'
import type { HomeworkRow } from '#homework/queries/readable_homework'
import type { HomeworkSheet } from '#homework/queries/one_homework'

type Viewer = { timeZone: string }

/** Homework as a line of a list, and as its own sheet. */
export default class HomeworkTransformer extends BaseTransformer<HomeworkRow> {
  constructor(
    homework: HomeworkRow,
    private viewer: Viewer
  ) {
    super(homework)
  }

  toObject() {
    const {
      id,
      title,
      state,
      ended_at: ended,
      pair_id: pairId,
      other_first_name: otherFirstName,
    } = this.resource
    const dueAt = clock.at(this.resource.due_at)
    return {
      id,
      pairId,
      title,
      state,
      otherFirstName,
      otherTimeZone: this.resource.other_time_zone,
      dueAt: dueAt.toISO(),
      endedAt: ended && clock.at(ended).toISO(),
      group: isOpen(state) ? dueGroup(dueAt, clock.now(), this.viewer.timeZone) : null,
    }
  }

  forSheet() {
    const sheet = this.resource as HomeworkSheet
    const { appointment_id: id, appointment_at: startsAt } = sheet
    return {
      ...this.toObject(),
      instructions: sheet.instructions,
      files: sheet.files ?? [],
      hour: id && startsAt ? { id, startsAt: clock.at(startsAt).toISO() } : null,
      setAt: clock.at(sheet.created_at).toISO(),
      mayChange: sheet.working_pair !== null,
    }
  }
}

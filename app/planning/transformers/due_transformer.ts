import { BaseTransformer } from '@adonisjs/core/transformers'
import { clock } from '#core/clock'
import { dueGroup } from '#homework/due'
import { isOpen } from '#homework/homework_state'
import type { HomeworkRow } from '#homework/queries/readable_homework'
import type { WaitingHomework } from '#homework/queries/waiting_homework'

/** Homework as today lists it; for a tutor, where their student is stuck. */
export default class DueTransformer extends BaseTransformer<HomeworkRow> {
  constructor(
    homework: HomeworkRow,
    private viewer: { timeZone: string }
  ) {
    super(homework)
  }

  toObject() {
    const homework = this.resource
    const dueAt = clock.at(homework.due_at)
    return {
      id: homework.id,
      pairId: homework.pair_id,
      title: homework.title,
      state: homework.state,
      otherFirstName: homework.other_first_name,
      otherTimeZone: homework.other_time_zone,
      dueAt: dueAt.toISO(),
      endedAt: homework.ended_at && clock.at(homework.ended_at).toISO(),
      group: isOpen(homework.state) ? dueGroup(dueAt, clock.now(), this.viewer.timeZone) : null,
    }
  }

  forTutor() {
    const { blocked_words: words, blocked_photo: photo } = this.resource as WaitingHomework
    return { ...this.toObject(), blockedWords: words, blockedPhoto: photo }
  }
}

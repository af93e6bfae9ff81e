import { BaseTransformer } from '@adonisjs/core/transformers'
import { clock } from '#core/clock'
import { dueGroup } from '#homework/due'
import type { DueHomework } from '#homework/queries/due_homework'

/** Homework as today lists it. */
export default class DueTransformer extends BaseTransformer<DueHomework> {
  constructor(
    homework: DueHomework,
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
      endedAt: null,
      blockedWords: homework.blocked_words,
      blockedPhoto: homework.blocked_photo,
      group: dueGroup(dueAt, clock.now(), this.viewer.timeZone),
    }
  }
}

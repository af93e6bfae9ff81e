import { clock } from '#core/clock'
import type User from '#accounts/models/user'
import { BaseTransformer } from '@adonisjs/core/transformers'
import { ANSWER_DAYS, saidBy } from '#appointments/attendance'
import { isJoinable, joinTimes } from '#appointments/join_window'
import type { AroundHour } from '#appointments/queries/around_hour'

/** The way into an hour, and afterwards whether it was held, for one of its two people. */
export default class AroundHourTransformer extends BaseTransformer<AroundHour> {
  constructor(
    around: AroundHour,
    private viewer: Pick<User, 'id'>
  ) {
    super(around)
  }

  toObject() {
    const { reported } = this.resource
    return { join: this.#join(), attendance: this.#attendance(), reported }
  }

  #join() {
    const { hour, window, hasRoom } = this.resource
    if (hour.state !== 'confirmed' || !hour.working) return null
    const times = { startsAt: hour.startsAt!, endsAt: hour.endsAt! }
    return {
      ...joinTimes(times, window),
      open: isJoinable(times, clock.now().toJSDate(), window),
      room: hasRoom,
    }
  }

  /** What the other said is told once one has said it oneself: each answers for themselves. */
  #attendance() {
    const { hour, answers, settled } = this.resource
    const over = hour.endsAt! <= clock.now().toJSDate()
    if (!over || !['confirmed', 'completed', 'missed'].includes(hour.state)) return null
    const side = this.viewer.id === hour.tutorId ? 'tutor' : 'student'
    const [own] = answers.filter(({ userId }) => userId === this.viewer.id)
    const [other] = answers.filter(({ userId }) => userId !== this.viewer.id)
    return {
      own: own ? saidBy(own.missing, side) : null,
      other: own && other ? saidBy(other.missing, side) : null,
      disputed:
        !settled && own !== undefined && other !== undefined && own.missing !== other.missing,
      settled,
      mayAnswer: !settled && this.#inTime(),
    }
  }

  #inTime() {
    return this.resource.hour.endsAt! >= clock.now().minus({ days: ANSWER_DAYS }).toJSDate()
  }
}

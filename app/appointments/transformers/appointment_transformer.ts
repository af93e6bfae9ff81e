import { clock } from '#core/clock'
import type User from '#accounts/models/user'
import { sameTimeAgain } from '#appointments/same_time_again'
import { planVersion } from '#appointments/actions/write_plan'
import { whoseDeed } from '#appointments/whose_deed'
import { shownState } from '#appointments/shown_state'
import { BaseTransformer } from '@adonisjs/core/transformers'
import type { OneAppointment } from '#appointments/queries/one_appointment'

type Viewer = Pick<User, 'id' | 'role' | 'timeZone'>

/** The page of one appointment, for one of its two people. */
export default class AppointmentTransformer extends BaseTransformer<OneAppointment> {
  readonly #now = clock.now().toJSDate()

  constructor(
    appointment: OneAppointment,
    private viewer: Viewer
  ) {
    super(appointment)
  }

  toObject() {
    return {
      ...this.pick(this.resource, [
        'id',
        'pairId',
        'plan',
        'reason',
        'startsAt',
        'endsAt',
        'shortNotice',
      ]),
      ...this.pick(this.resource, [
        'otherFirstName',
        'otherRole',
        'otherTimeZone',
        'conversationId',
        'working',
        'expiresAt',
        'movesId',
        'movesFrom',
        'moveId',
        'counterId',
        'seriesId',
        'leftOut',
        'suspended',
      ]),
      planVersion: planVersion(this.resource.plan),
      state: this.#state(),
      by: whoseDeed(this.resource.proposerId, this.viewer.id, this.resource),
      slots: this.resource.slots.map((slot) => ({ ...slot, passed: slot.startsAt <= this.#now })),
      may: this.#may(),
      again: this.#again(),
      lateHours: this.#lateHours(),
    }
  }

  /** Where the form of a new slot begins after an hour that was missed. */
  #again() {
    const { state, startsAt, endsAt } = this.resource
    if (state !== 'missed') return null
    const next = sameTimeAgain(clock.at(startsAt!), this.viewer.timeZone, clock.now())
    const minutes = (endsAt!.getTime() - startsAt!.getTime()) / 60_000
    return { date: next.toISODate(), time: next.toFormat('HH:mm'), minutes }
  }

  /** How many hours of notice it would have taken to cancel or move in time; null while that is so. */
  #lateHours() {
    const { state, startsAt, shortNoticeHours: hours } = this.resource
    const late = startsAt && clock.at(startsAt) < clock.now().plus({ hours })
    return state === 'confirmed' && late ? hours : null
  }

  #state() {
    return shownState(this.resource, this.#now)
  }

  #may() {
    const { working, proposerId, startsAt, endsAt } = this.resource
    const state = this.#state()
    const own = proposerId === this.viewer.id
    const tutor = this.viewer.role === 'tutor'
    return {
      answer: working && state === 'proposed' && !own,
      withdraw: working && state === 'proposed' && own,
      cancel: working && state === 'confirmed' && startsAt! > this.#now,
      move: working && state === 'confirmed' && startsAt! > this.#now && !this.resource.moveId,
      plan: working && state === 'confirmed' && endsAt! > this.#now,
      setHomework: working && tutor && ['over', 'completed'].includes(state),
    }
  }
}

import type { DateTime } from 'luxon'
import { clock } from '#core/clock'
import Pair from '#matching/models/pair'
import Slot from '#appointments/models/slot'
import { AppointmentSchema } from '#database/schema'
import type { Transaction } from '#core/transaction'
import { belongsTo, hasMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'

type Answer =
  | { state: 'confirmed'; answeredBy: string; startsAt: Date; endsAt: Date }
  | { state: 'moved'; answeredBy: string }
  | { state: 'declined'; answeredBy: string; reason: string | null }

/** An hour of the pair, planned or held. Its start and end are those of the accepted slot. */
export default class Appointment extends AppointmentSchema {
  @belongsTo(() => Pair)
  declare pair: BelongsTo<typeof Pair>

  @hasMany(() => Slot, { onQuery: (query) => void query.orderBy('starts_at') })
  declare slots: HasMany<typeof Slot>

  isOf(userId: string) {
    return userId === this.studentId || userId === this.tutorId
  }

  /** Whether it is too late to answer this proposal. */
  hasExpired(now: DateTime) {
    return this.state === 'proposed' && this.expiresAt! <= now
  }

  /** Compare and swap: answers a proposal that is still one, and in time. False when somebody was faster. */
  static async answer(id: string, answer: Answer, trx: Transaction) {
    const now = clock.now().toJSDate()
    const since = answer.state === 'confirmed' ? { dueSince: now } : {}
    const [changed] = await this.query({ client: trx })
      .where({ id, state: 'proposed' })
      .where('expiresAt', '>', now)
      .update({ ...answer, ...since, answeredAt: now, updatedAt: now })
    return Number(changed) === 1
  }
}

import { AppointmentSchema } from '#database/schema'
import { belongsTo, hasMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import Pair from '#matching/models/pair'
import Slot from '#appointments/models/slot'

/** An hour of the pair, planned or held. Its start and end are those of the accepted slot. */
export default class Appointment extends AppointmentSchema {
  @belongsTo(() => Pair)
  declare pair: BelongsTo<typeof Pair>

  @hasMany(() => Slot, { onQuery: (query) => void query.orderBy('starts_at') })
  declare slots: HasMany<typeof Slot>
}

import { ConversationSchema } from '#database/schema'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import Pair from '#matching/models/pair'

export default class Conversation extends ConversationSchema {
  @belongsTo(() => Pair)
  declare pair: BelongsTo<typeof Pair>
}

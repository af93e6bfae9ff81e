import db from '@adonisjs/lucid/services/db'
import type { Transaction } from '#core/transaction'
import Settings from '#core/models/settings'
import { keptInMemory } from '#core/kept_in_memory'

const kept = keptInMemory(() => Settings.query({ client: db.connection() }).firstOrFail())

/** What staff may change without a developer: one typed row. */
export const settings = {
  ...kept,

  async update(changes: Partial<Settings>, trx: Transaction) {
    const row = await Settings.query({ client: trx }).firstOrFail()
    await row.merge(changes).save()
    kept.forget()
    return row
  },
}

import db from '@adonisjs/lucid/services/db'
import type { Transaction } from '#core/transaction'
import Settings from '#core/models/settings'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { keptInMemory } from '#core/kept_in_memory'

/**
 * Whoever asks while they hold rows hands in their transaction: those who wait for the rows may have taken every other
 * connection, and nobody would go on.
 */
const kept = keptInMemory((client: QueryClientContract = db.connection()) =>
  Settings.query({ client }).firstOrFail()
)

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

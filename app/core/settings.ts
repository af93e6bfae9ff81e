import db from '@adonisjs/lucid/services/db'
import type { Transaction } from '#core/transaction'
import Settings from '#core/models/settings'
import { listenForSettings } from '#core/settings_listener'

let cached: Promise<Settings> | undefined

/**
 * What staff may change without a developer: one typed row, kept in memory and read again on
 * every process as soon as it changes anywhere.
 */
export const settings = {
  get(): Promise<Settings> {
    cached ??= read()
    return cached
  },

  /** Forgets what is kept in memory. */
  forget() {
    cached = undefined
  },

  async update(changes: Partial<Settings>, trx: Transaction) {
    const row = await Settings.query({ client: trx }).firstOrFail()
    await row.merge(changes).save()
    settings.forget()
    return row
  },
}

async function read() {
  try {
    await listenForSettings(settings.forget)
    return await Settings.query({ client: db.connection() }).firstOrFail()
  } catch (error) {
    settings.forget()
    throw error
  }
}

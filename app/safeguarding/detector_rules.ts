import { listenForSettings } from '#core/settings_listener'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import DetectorList from '#safeguarding/models/detector_list'
import { LISTS, rulesOf, type Lists, type Rules } from '#safeguarding/detector/rules'

let cached: Promise<Rules> | undefined

/** The detector's rules, kept in memory and read again on every process as soon as a list changes anywhere. */
export const detectorRules = {
  /** Read through the asking transaction: it must not wait for a second connection while it holds one. */
  get(client: QueryClientContract): Promise<Rules> {
    cached ??= read(client)
    return cached
  },

  /** Forgets what is kept in memory. */
  forget() {
    cached = undefined
  },
}

async function read(client: QueryClientContract) {
  try {
    await listenForSettings(detectorRules.forget)
    const rows = await DetectorList.query({ client })
    const entries = new Map(rows.map((row) => [row.name, row.entries.split('\n')]))
    const lists = Object.fromEntries(LISTS.map((name) => [name, entries.get(name) ?? []]))
    return rulesOf(lists as unknown as Lists)
  } catch (error) {
    detectorRules.forget()
    throw error
  }
}

import { keptInMemory } from '#core/kept_in_memory'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import DetectorList from '#safeguarding/models/detector_list'
import { LISTS, rulesOf, type Lists } from '#safeguarding/detector/rules'

/**
 * The detector's rules, read through the asking transaction: it must not wait for a second connection while it holds
 * one.
 */
export const detectorRules = keptInMemory(async (client: QueryClientContract) => {
  const rows = await DetectorList.query({ client })
  const entries = new Map(rows.map((row) => [row.name, row.entries.split('\n').filter(Boolean)]))
  const lists = Object.fromEntries(LISTS.map((name) => [name, entries.get(name) ?? []]))
  return rulesOf(lists as unknown as Lists)
})

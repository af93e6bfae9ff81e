import type { Filter } from 'adminjs'
import config from '#config/adminjs'
import type { TableProperty } from '#admin/adapter/table_property'

/** As far as a list counts. */
export function mostCounted({ filters }: Filter) {
  const filtered = Object.values(filters)
  const searched = filtered.some(({ property }) => (property as TableProperty | null)?.isSearched())
  if (searched) return config.searchedAtMost
  return filtered.length > 0 ? config.filteredAtMost : config.countsAtMost
}

/** Somebody may write any number into the address. */
export function within(least: number, wanted: number | undefined, most: number, otherwise: number) {
  const number = Math.trunc(Number(wanted ?? otherwise))
  return Number.isNaN(number) ? otherwise : Math.min(Math.max(number, least), most)
}

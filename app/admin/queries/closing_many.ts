import { takingOver } from '#admin/queries/taking_over'
import { openPairsOf } from '#admin/queries/open_pairs_of'
import type { CurrentAdmin } from '#admin/current_admin'

/** How many open pairs each of the accounts that are about to be closed follows or is in, and to whom those can be given that they follow. */
export async function closingMany(staff: CurrentAdmin, ids: string[]) {
  // Nobody closes the own account: it is refused, and its pairs stay.
  const others = ids.filter((id) => id !== staff.id)
  const pairs = await openPairsOf(others)
  const countOf = (id: string, how: string) =>
    pairs.filter((one) => one.userId === id && one.as === how).length
  return {
    depending: ids.map((id) => ({
      id,
      followed: countOf(id, 'coordinator'),
      pairs: countOf(id, 'member'),
    })),
    colleagues: await takingOver(others, staff),
  }
}

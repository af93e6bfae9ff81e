import { coordinators } from '#profiles/queries/colleagues'
import { mayHandOver } from '#admin/resources/accounts/close_as'
import type { CurrentAdmin } from '#admin/current_admin'

/** To whom the pairs of coordinators who leave can be given; nobody, where who asks may not hand over. */
export async function takingOver(leavingIds: string[], staff: CurrentAdmin) {
  const all = mayHandOver(staff) ? await coordinators() : []
  return all.flatMap(({ id, name }) => (leavingIds.includes(id) ? [] : [{ id, name }]))
}

import { clock } from '#core/clock'
import Viewing from '#accounts/models/viewing'
import { MAY_VIEW } from '#accounts/policies/viewing_policy'

/** The viewing with this id, while it lasts and its member of staff may still begin one. */
export function openViewing(id: string, staffId: string) {
  return Viewing.query()
    .where({ id, staffId })
    .whereNull('ended_at')
    .where('until', '>', clock.now().toJSDate())
    .whereExists((query) =>
      query
        .from('staff_permissions')
        .whereColumn('staff_permissions.user_id', 'viewings.staff_id')
        .whereIn('permission', MAY_VIEW)
    )
    .first()
}

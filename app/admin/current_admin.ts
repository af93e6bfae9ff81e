import type User from '#accounts/models/user'
import type { HttpContext } from '@adonisjs/core/http'
import type { Permission } from '#admin/permissions'

/** The member of staff as AdminJS knows them: taken from our login session at each request. */
export type CurrentAdmin = {
  id: string
  email: string
  title: string
  locale: User['locale']
  timeZone: string
  /** AdminJS means something else by a theme: one of its own. */
  appearance: User['theme']
  permissions: Permission[]
}

export function currentAdminOf({ auth, staffPermissions }: HttpContext): CurrentAdmin {
  const user = auth.getUserOrFail()
  return {
    id: user.id,
    email: user.email ?? '',
    title: `${user.firstName} ${user.familyName}`,
    locale: user.locale,
    timeZone: user.timeZone,
    appearance: user.theme,
    permissions: staffPermissions,
  }
}

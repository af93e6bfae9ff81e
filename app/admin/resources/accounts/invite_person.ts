import { ForbiddenError } from 'adminjs'
import type { Infer } from '@vinejs/vine/types'
import type { OfficeAction } from '#admin/adapter/definition'
import { may } from '#admin/permissions'
import type { CurrentAdmin } from '#admin/current_admin'
import InvitePerson from '#accounts/actions/invite_person'
import { fieldErrors, withFieldErrors } from '#admin/validators/field_errors'
import { invitationValidator, permissionsOf } from '#admin/validators/accounts'

const FIELDS: Record<string, string> = {
  email_taken: 'email',
  birth_date_impossible: 'birthDate',
  tutor_too_young: 'birthDate',
}

/** A new account without a password: the person chooses one through the link that is mailed to them. */
export const invitePerson: OfficeAction = {
  actionType: 'resource',
  icon: 'UserPlus',
  component: 'InvitePerson',
  handler: async (request, _response, { currentAdmin, h }) => {
    const values = await withFieldErrors(() => invitationValidator.validate(request.payload))
    const invited = permitted(values, currentAdmin as CurrentAdmin)
    const result = await new InvitePerson().handle({ ...invited, actorId: currentAdmin!.id! })
    if (!result.ok) throw fieldErrors([{ field: FIELDS[result.reason], rule: result.reason }])

    const { id: recordId, firstName: name } = result.value
    return {
      notice: { message: 'personInvited', type: 'success', options: { name } },
      redirectUrl: h.recordActionUrl({ resourceId: 'users', recordId, actionName: 'show' }),
    }
  },
}

/** A coordinator invites students and tutors; only an administrator makes somebody staff. */
function permitted(values: Infer<typeof invitationValidator>, { permissions }: CurrentAdmin) {
  const { role, birthDate, firstName, familyName, email, locale } = values
  const person = { firstName, familyName, email, locale }
  if (role !== 'staff') return { ...person, role, birthDate: birthDate! }
  if (!may(permissions, 'users', 'changePermissions')) throw new ForbiddenError()
  const wanted = permissionsOf(values)
  if (wanted.length === 0) throw fieldErrors([{ field: 'permissions', rule: 'no_permission' }])
  return { ...person, role, permissions: wanted }
}

import { ForbiddenError } from 'adminjs'
import type { Infer } from '@vinejs/vine/types'
import type { OfficeAction } from '#admin/adapter/definition'
import { may } from '#admin/permissions'
import type { CurrentAdmin } from '#admin/current_admin'
import type { Invited } from '#accounts/invitation_fault'
import { PERMISSIONS } from '#accounts/staff_permissions'
import { FAULT_FIELDS } from '#admin/imports/fault_fields'
import InvitePerson from '#accounts/actions/invite_person'
import { pageOf } from '#admin/resources/answers'
import { fieldErrors, noneTicked, withFieldErrors } from '#admin/validators/field_errors'
import { invitationValidator, permissionsOf } from '#admin/validators/accounts'

/** A new account without a password: the person chooses one through the link that is mailed to them. */
export const invitePerson: OfficeAction = {
  actionType: 'resource',
  icon: 'UserPlus',
  component: 'InvitePerson',
  handler: async (request, _response, { currentAdmin, h }) => {
    const { payload } = request
    const unable = payload?.role === 'staff' && noneTicked(PERMISSIONS, payload)
    const values = await withFieldErrors(
      () => invitationValidator.validate(payload),
      unable ? [{ field: 'permissions', rule: 'no_permission' }] : []
    )
    const person = permitted(values, currentAdmin as CurrentAdmin)
    const result = await new InvitePerson().handle({ person, actorId: currentAdmin!.id! })
    if (!result.ok) throw fieldErrors([{ field: FAULT_FIELDS[result.reason], rule: result.reason }])

    const { id: recordId, firstName: name } = result.value
    return {
      notice: { message: 'personInvited', type: 'success', options: { name } },
      redirectUrl: pageOf({ h }, 'users', recordId),
    }
  },
}

type Values = Infer<typeof invitationValidator>

/** A coordinator invites students and tutors; only an administrator makes somebody staff. */
function permitted(values: Values, { permissions }: CurrentAdmin): Invited {
  const { role, birthDate, firstName, familyName, email, locale } = values
  const named = { firstName, familyName, locale }
  if (role === 'student') {
    return { ...named, role, email, birthDate: birthDate!, guardian: guardianOf(values) }
  }
  if (role === 'tutor') return { ...named, role, email: email!, birthDate: birthDate! }
  if (!may(permissions, 'users', 'changePermissions')) throw new ForbiddenError()
  return { ...named, role, email: email!, permissions: permissionsOf(values) }
}

const guardianOf = ({ guardianName: name, guardianEmail: email }: Values) =>
  name && email ? { name, email } : undefined

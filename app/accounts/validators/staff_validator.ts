import vine from '@vinejs/vine'
import { PERMISSIONS } from '#accounts/staff_permissions'
import { email, newPassword, personName } from '#accounts/fields'

const fields = {
  email: email(),
  firstName: personName(),
  familyName: personName(),
  password: newPassword().optional(),
  permissions: vine.array(vine.enum(PERMISSIONS)).minLength(1).distinct(),
}

export type StaffField = keyof typeof fields

/** Without a password the person is invited to choose one. */
export const staffValidator = vine.create(fields)

/** One answer by itself, as it is given. */
export const staffFieldSchema = (name: StaffField) => vine.object({ [name]: fields[name].clone() })

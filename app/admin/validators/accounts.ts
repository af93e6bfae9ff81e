import vine from '@vinejs/vine'
import { PERMISSIONS } from '#accounts/staff_permissions'
import { day, email, locale, noFormula, personName } from '#accounts/fields'

/** Each permission has a box of its own. */
const boxes = {
  coordinator: vine.boolean(),
  safeguarding: vine.boolean(),
  administrator: vine.boolean(),
}

export const permissionsOf = (values: { [Name in keyof typeof boxes]: boolean }) =>
  PERMISSIONS.filter((name) => values[name])

export const permissionsValidator = vine.create(boxes)

export const invitationValidator = vine.create({
  role: vine.enum(['student', 'tutor', 'staff'] as const),
  firstName: personName(),
  familyName: personName(),
  email: email().use(noFormula()).optional().requiredWhen('role', '!=', 'student'),
  birthDate: day().optional().requiredWhen('role', '!=', 'staff'),
  guardianName: personName().optional().requiredIfExists('guardianEmail'),
  guardianEmail: email().use(noFormula()).optional().requiredIfExists('guardianName'),
  locale: locale(),
  ...boxes,
})

export const addressValidator = vine.create({ email: email() })

const reason = () => vine.string().trim().minLength(3).maxLength(500)

export const reasonValidator = vine.create({ reason: reason() })

/** Whoever leaves may give their pairs to somebody. */
export const closedAccountValidator = vine.create({
  reason: reason(),
  coordinatorId: vine.string().uuid().nullable().optional(),
})

/** The choice is left out where there is none, and by a box that isn't ticked. */
export const closingValidator = vine.create({
  reason: reason(),
  waitsAgain: vine.boolean().optional(),
})

export const birthDateValidator = vine.create({ birthDate: day(), reason: reason() })

export const viewingValidator = vine.create({ personId: vine.string().uuid(), reason: reason() })

export const coordinatorValidator = vine.create({ coordinatorId: vine.string().uuid() })

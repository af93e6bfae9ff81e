import { clock } from '#core/clock'
import Guardian from '#accounts/models/guardian'
import Guardianship from '#accounts/models/guardianship'
import GuardianTalk from '#accounts/models/guardian_talk'
import User from '#accounts/models/user'
import { giveByGuardian } from '#database/factories/accounts/consent_factory'
import { createStaff } from '#database/factories/accounts/user_factory'

type Values = { name?: string; email?: string; confirmed?: boolean }

let count = 0

/** Somebody whom this student named as their guardian, and who has not answered yet. */
export async function createGuardian(student: User, values: Values = {}) {
  count++
  const { name = `Responsable ${count}`, email = `responsable${count}@homeskolar.test` } = values
  const guardian =
    (await Guardian.findBy({ email })) ??
    (await Guardian.create({ email, confirmedAt: values.confirmed ? clock.now() : null }))
  const guardianship = await Guardianship.create({
    studentId: student.id,
    guardianId: guardian.id,
    name,
    linkVersion: 1,
    linkSentAt: clock.now(),
  })
  return { guardian, guardianship }
}

/** A guardian who agreed to everything, and with whom the team has spoken: nothing keeps the student from a pair. */
export async function createWillingGuardian(student: User, values: Values = {}) {
  const made = await createGuardian(student, { confirmed: true, ...values })
  await giveByGuardian(made.guardianship, ['account', 'messages_and_hours', 'tutoring'])
  const staff = (await User.findBy('role', 'staff')) ?? (await createStaff())
  await GuardianTalk.create({
    guardianshipId: made.guardianship.id,
    staffId: staff.id,
    heldOn: clock.now().toISODate(),
  })
  return made
}

import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'
import { settings } from '#core/settings'
import { ownAge } from '#accounts/own_age'
import { askedOfGuardian } from '#accounts/consent_purposes'
import User from '#accounts/models/user'

/** What the form of a recorded consent begins with: the child's guardians, what their age asks for, the team. Of students alone. */
export async function consentsForm(studentId: string, staffId: string) {
  const student = await User.query().where({ id: studentId, role: 'student' }).firstOrFail()
  const [ages, guardians, staff] = await Promise.all([
    settings.get(),
    db
      .from('guardianships')
      .where('student_id', studentId)
      .whereNull('ended_at')
      .orderBy('created_at')
      .select('id', 'name'),
    db
      .from('users')
      .where({ role: 'staff', state: 'active' })
      .orderByRaw('family_name COLLATE "fr-x-icu", first_name COLLATE "fr-x-icu"')
      .select('id', 'first_name', 'family_name'),
  ])
  return {
    today: clock.now().toISODate(),
    purposes: askedOfGuardian(ownAge(student), ages).map(({ purpose }) => purpose),
    guardians: guardians.map(({ id, name }) => ({ id: id as string, name: name as string })),
    receivedBy: staffId,
    staff: staff.map((one) => ({ id: one.id, name: `${one.first_name} ${one.family_name}` })),
  }
}

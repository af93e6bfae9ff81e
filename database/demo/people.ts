import { clock } from '#core/clock'
import hash from '@adonisjs/core/services/hash'
import type { Transaction } from '#core/transaction'
import Level from '#profiles/models/level'
import Subject from '#profiles/models/subject'
import StaffPermission from '#accounts/models/staff_permission'
import { setUpSecondFactors } from '#database/demo/second_factors'
import { apply } from '#database/demo/applications'
import { DEMO_PASSWORD, STAFF, STUDENTS, TUTORS } from '#database/demo/cast'
import type { DemoStaff, DemoStudent, DemoTutor } from '#database/demo/cast'

/** Ids of the demo's people, subjects and levels, by their key or French name. */
export type Ids = {
  people: Map<string, string>
  subjects: Map<string, string>
  levels: Map<string, string>
}

/** Creates the accounts and profiles of the demo story. */
export async function createPeople(trx: Transaction): Promise<Ids> {
  const ids: Ids = {
    people: new Map(),
    subjects: idsByName(await Subject.query({ client: trx })),
    levels: idsByName(await Level.query({ client: trx })),
  }
  await createAccounts(ids, trx)
  await createStaffPermissions(ids, trx)
  await setUpSecondFactors(ids, trx)
  for (const student of STUDENTS) await createStudent(student, ids, trx)
  for (const tutor of TUTORS) await createTutor(tutor, ids, trx)
  return ids
}

const idsByName = (rows: { id: string; nameFr: string }[]) =>
  new Map(rows.map((row) => [row.nameFr, row.id]))

/** The password is hashed once: thirty hashes would be half a minute of work on a small machine. */
async function createAccounts(ids: Ids, trx: Transaction) {
  const password = await hash.make(DEMO_PASSWORD)
  const everybody = [
    ...STAFF.map((person) => account(person, 'staff', password)),
    ...TUTORS.map((person) => account(person, 'tutor', password)),
    ...STUDENTS.map((person) => account(person, 'student', password)),
  ]
  const keys = [...STAFF, ...TUTORS, ...STUDENTS].map((person) => person.key)
  const rows = await trx.table('users').returning('id').multiInsert(everybody)
  rows.forEach((row: { id: string }, index: number) => ids.people.set(keys[index], row.id))
}

function account(person: DemoStaff | DemoTutor | DemoStudent, role: string, password: string) {
  const state = ('state' in person && person.state) || 'active'
  return {
    role,
    password,
    state,
    email: person.email ?? `${person.key}@homeskolar.test`,
    first_name: person.firstName,
    family_name: person.familyName,
    birth_date: person.birthDate,
    time_zone: person.timeZone ?? 'Europe/Paris',
    email_confirmed_at: clock.now().minus({ days: 40 }).toJSDate(),
  }
}

async function createStaffPermissions(ids: Ids, trx: Transaction) {
  const rows = STAFF.flatMap(({ key, permissions }) =>
    permissions.map((permission) => ({ userId: ids.people.get(key)!, permission }))
  )
  await StaffPermission.createMany(rows, { client: trx })
}

async function createStudent(student: DemoStudent, ids: Ids, trx: Transaction) {
  const id = ids.people.get(student.key)!
  await trx.table('students').insert({
    id,
    level_id: ids.levels.get(student.level),
    difficulties: student.difficulties,
  })
  await trx.table('needs').multiInsert(
    student.needs.map((subject, index) => ({
      student_id: id,
      subject_id: ids.subjects.get(subject),
      essential: index === 0,
    }))
  )
}

async function createTutor(tutor: DemoTutor, ids: Ids, trx: Transaction) {
  const id = ids.people.get(tutor.key)!
  const { presentation, capacity } = tutor
  await trx.table('tutors').insert({ id, presentation, capacity })
  await trx.table('skills').multiInsert(
    tutor.skills.map(([subject, lowest, highest]) => ({
      tutor_id: id,
      subject_id: ids.subjects.get(subject),
      lowest_level_id: ids.levels.get(lowest),
      highest_level_id: ids.levels.get(highest),
    }))
  )
  await apply(id, tutor.application, ids, trx)
}

import { clock } from '#core/clock'
import { ownAge } from '#accounts/own_age'
import type User from '#accounts/models/user'
import Level from '#profiles/models/level'
import Skill from '#profiles/models/skill'
import Tutor from '#profiles/models/tutor'
import Student from '#profiles/models/student'
import Subject from '#profiles/models/subject'
import Application from '#profiles/models/application'
import { createUser } from '#database/factories/accounts/user_factory'
import { createWillingGuardian } from '#database/factories/accounts/guardian_factory'
import { clearTutor, type Clearance } from '#database/factories/profiles/clearance_factory'

const ADULT = 18

/** A student with a profile, not waiting for a tutor yet. When active, a guardian has agreed as far as their age needs it. */
export async function createStudent(values: Partial<User> = {}) {
  const user = await createUser({ role: 'student', ...values })
  const level = await Level.query().orderBy('rank').firstOrFail()
  await Student.create({ id: user.id, levelId: level.id })
  if (user.state === 'active' && ownAge(user) < ADULT) await createWillingGuardian(user)
  return user
}

/** An active tutor who has sent nothing yet. */
export const createNewTutor = (values: Partial<User> = {}) =>
  createUser({ role: 'tutor', birthDate: '1990-01-15', ...values })

/** An active tutor with a profile and a sent application, whom the team has not cleared. */
export async function createApplicant(values: Partial<User> = {}) {
  const user = await createNewTutor(values)
  await Tutor.create({ id: user.id, capacity: 2 })
  await Application.create({ tutorId: user.id, state: 'submitted', submittedAt: clock.now() })
  return user
}

/** A tutor who may meet students: every step is recorded, by two members of staff. */
export async function createTutor(values: Partial<User> = {}, steps: Clearance = {}) {
  const user = await createApplicant(values)
  await clearTutor(user.id, steps)
  return user
}

/** One skill, in the first subject at every level. */
export async function giveSkill(tutorId: string) {
  const subject = await Subject.query().orderBy('position').firstOrFail()
  const levels = await Level.query().orderBy('rank')
  return Skill.create({
    tutorId,
    subjectId: subject.id,
    lowestLevelId: levels[0].id,
    highestLevelId: levels.at(-1)!.id,
  })
}

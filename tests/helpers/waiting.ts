import Need from '#profiles/models/need'
import Level from '#profiles/models/level'
import Skill from '#profiles/models/skill'
import Subject from '#profiles/models/subject'
import Student from '#profiles/models/student'
import type User from '#accounts/models/user'
import Availability from '#profiles/models/availability'
import MatchRequest from '#matching/models/match_request'
import { createStudent, createTutor } from '#database/factories/profiles/profile_factory'

/** The subject at this place of the list that staff keep. */
export async function subjectAt(place: number) {
  const subjects = await Subject.query().orderBy('position')
  return subjects[place]
}

/** Available on these weekdays between these hours of their own clock. */
export const available = (userId: string, weekdays: number[], from: number, until: number) =>
  Availability.createMany(
    weekdays.map((weekday) => ({
      ...{ userId, weekday },
      ...{ startsMinute: from * 60, endsMinute: until * 60 },
    }))
  )

/** A student who waits for help in the first subject, free on Tuesdays and Thursdays from 16 to 19. */
export async function waitingStudent(values: Partial<User> = {}) {
  const student = await createStudent({ firstName: 'Lina', familyName: 'Moreau', ...values })
  const level = await Level.findByOrFail('nameFr', '3e')
  await Student.query()
    .where('id', student.id)
    .update({ levelId: level.id, accessibilityWishes: 'Des consignes courtes' })
  const subject = await subjectAt(0)
  await Need.create({ studentId: student.id, subjectId: subject.id, essential: true })
  await available(student.id, [2, 4], 16, 19)
  const request = await MatchRequest.create({ studentId: student.id, state: 'waiting' })
  return { student, request, path: `resources/match_requests/records/${request.id}/makePair` }
}

/** Lets a tutor know these subjects at every level. */
export async function giveSkills(tutorId: string, places = [0]) {
  const levels = await Level.query().orderBy('rank')
  for (const place of places) {
    const subject = await subjectAt(place)
    await Skill.create({
      ...{ tutorId, subjectId: subject.id },
      ...{ lowestLevelId: levels[0].id, highestLevelId: levels.at(-1)!.id },
    })
  }
}

/** A cleared tutor who knows these subjects at every level. */
export async function skilledTutor(values: Partial<User> = {}, places = [0]) {
  const tutor = await createTutor(values)
  await giveSkills(tutor.id, places)
  return tutor
}

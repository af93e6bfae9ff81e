import { settings } from '#core/settings'
import type { Range } from '#profiles/ranges'
import { languageName } from '#profiles/languages'
import type { Locale } from '#profiles/queries/shown_person'
import { firstSlots } from '#appointments/first_slots'
import { plannersOf } from '#appointments/queries/planners'
import { commonWeeks } from '#appointments/queries/common_weeks'
import { offeredWithEach } from '#appointments/queries/offered_slots'
import { bySuitability, reasonsFor, type Reason, type Suitable } from '#matching/suitability'
import { fittingTutors, type FittingTutor } from '#admin/queries/fitting_tutors'
import type { WaitingStudent } from '#admin/queries/waiting_student'

export type Candidate = {
  id: string
  name: string
  firstName: string
  timeZone: string
  pairs: number
  capacity: number
  /** Names of the subjects asked for that this tutor covers, and of those that they don't. */
  covered: string[]
  uncovered: string[]
  /** Languages that both speak. */
  languages: string[]
  reasons: Reason[]
  commonMinutes: number
  /** When both are available in an ordinary week, as moments of the next one. */
  common: Range[]
  /** What will be proposed to the two. */
  slots: Range[]
}

/** So many are shown, those who suit best; of the others only how many there are is said. */
export const SHOWN = 20

/** Who could help this student, those who suit best first. The number of queries is the same for one and for a hundred. */
export async function candidatesFor(student: WaitingStudent, locale: Locale) {
  const fitting = await fittingTutors(student)
  const planners = await plannersOf([student.id, ...fitting.map(({ id }) => id)])
  const own = planners.get(student.id)!
  const others = fitting.map(({ id }) => planners.get(id)!)
  const { appointmentMinutes: minutes } = await settings.get()
  const weeks = await commonWeeks(own, others, minutes)

  const ranked = fitting
    .map((tutor) => ({ tutor, suitable: suitableOf(tutor, student, weeks.get(tutor.id)!) }))
    .sort((one, other) => bySuitability(one.suitable, other.suitable))
  const shown = ranked.slice(0, SHOWN)
  const shownPlanners = shown.map(({ tutor }) => planners.get(tutor.id)!)
  const offers = await offeredWithEach({ minutes, own, others: shownPlanners })

  const candidates = shown.map(({ tutor, suitable }): Candidate => ({
    ...sides(tutor, student, locale),
    ...{ pairs: tutor.pairs, capacity: tutor.capacity, commonMinutes: suitable.commonMinutes },
    reasons: reasonsFor(suitable, student.needs.length),
    common: weeks.get(tutor.id)!,
    slots: firstSlots(offers.get(tutor.id)!, own.zone),
  }))
  return { candidates, total: fitting.length, studentWindows: own.windows.length }
}

const FRENCH = 'fr'

const sharedLanguages = (tutor: FittingTutor, student: WaitingStudent) =>
  tutor.languages.filter((code) => student.languages.includes(code))

function suitableOf(tutor: FittingTutor, student: WaitingStudent, common: Range[]): Suitable {
  const lengths = common.map(({ from, until }) => until.getTime() - from.getTime())
  return {
    commonMinutes: lengths.reduce((sum, length) => sum + length, 0) / 60_000,
    covered: tutor.covered.length,
    languages: sharedLanguages(tutor, student).filter((code) => code !== FRENCH).length,
    pairs: tutor.pairs,
    capacity: tutor.capacity,
  }
}

function sides(tutor: FittingTutor, student: WaitingStudent, locale: Locale) {
  const subjects = (covered: boolean) =>
    student.needs
      .filter(({ subjectId }) => tutor.covered.includes(subjectId) === covered)
      .map(({ subject }) => subject)
  return {
    id: tutor.id,
    name: `${tutor.first_name} ${tutor.family_name}`,
    firstName: tutor.first_name,
    timeZone: tutor.time_zone,
    covered: subjects(true),
    uncovered: subjects(false),
    languages: sharedLanguages(tutor, student).map((code) => languageName(code, locale)),
  }
}

import vine from '@vinejs/vine'
import { day } from '#admin/validators/day'
import { APPLICATION_STATES } from '#profiles/application_state'
import { LONGEST_INTERVIEW, MOST_AT_ONCE, SHORTEST_INTERVIEW } from '#profiles/interview_limits'

export const CHECK_KINDS = [
  'criminal_record_extract',
  'honourability_certificate',
  'other',
] as const

/** Who was not there at an interview that didn't take place. */
export const MISSING = ['tutor', 'interviewer', 'nobody'] as const

/** What a choice of favourable or not sends. */
const yesOrNo = () => vine.enum(['yes', 'no']).transform((answer) => answer === 'yes')

export const charterValidator = vine.create({ acceptedOn: day() })

export const interviewValidator = vine.create({
  heldOn: day(),
  interviewerId: vine.string().uuid(),
  favourable: yesOrNo(),
})

export const missedValidator = vine.create({ missing: vine.enum(MISSING) })

export const checkValidator = vine.create({
  kind: vine.enum(CHECK_KINDS),
  shownOn: day(),
  expiresOn: day(),
  favourable: yesOrNo(),
})

export const decisionValidator = vine.create({
  outcome: vine.enum(['cleared', 'refused']),
  absentColleagueId: vine.string().uuid().nullable().optional(),
  seen: vine.enum(APPLICATION_STATES).optional(),
})

const time = () => vine.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

export const slotsValidator = vine.create({
  interviewerId: vine.string().uuid(),
  day: day(),
  time: time(),
  minutes: vine.number().withoutDecimals().range([SHORTEST_INTERVIEW, LONGEST_INTERVIEW]),
  count: vine.number().withoutDecimals().range([1, MOST_AT_ONCE]),
})

export const pairValidator = vine.create({ tutorId: vine.string().uuid() })

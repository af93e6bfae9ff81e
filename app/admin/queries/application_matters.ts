import { CHARTER_TO_ACCEPT } from '#profiles/queries/charter_sql'
import { ownName } from '#admin/resources/names'
import { waiting, type Matter } from '#admin/queries/waiting'
import { aloneRecently } from '#admin/resources/profiles/application_decisions'
import {
  checkExpiresOn,
  checkExpiring,
  toDecide,
  toNote,
} from '#admin/resources/profiles/application_sql'
import { formerName, renamedAt, renamedRecently } from '#admin/resources/profiles/renamed'
import { slotState } from '#admin/resources/profiles/interview_slots'

const ofApplications = (since = 'applications.updated_at') => waiting('applications', since)

/** Since when the charter in force is there to be accepted. */
const CHARTER_SINCE = "(SELECT max(published_at) FROM legal_texts WHERE kind = 'charter')"

/** What tutors' applications want of the team. */
export const APPLICATION_MATTERS: Matter[] = [
  {
    key: 'applications',
    resource: 'applications',
    action: 'show',
    filters: { state: 'submitted' },
    name: ownName('applications.tutor_id'),
    query: () => ofApplications('applications.submitted_at').where('state', 'submitted'),
  },
  {
    key: 'interviewsToHold',
    resource: 'interview_slots',
    action: 'show',
    filters: { state: 'booked' },
    dated: 'at',
    name: ownName('interview_slots.tutor_id'),
    query: (now) =>
      waiting('interview_slots', 'interview_slots.starts_at').whereRaw(
        `${slotState(now)} = 'booked'`
      ),
  },
  {
    key: 'interviewsToNote',
    resource: 'applications',
    action: 'noteInterview',
    filters: { toNote: 'true' },
    name: ownName('applications.tutor_id'),
    query: (now) => ofApplications().whereRaw(toNote(now)),
  },
  {
    key: 'decisions',
    resource: 'applications',
    action: 'decide',
    filters: { toDecide: 'true' },
    name: ownName('applications.tutor_id'),
    query: (now) => ofApplications().whereRaw(toDecide(now)),
  },
  {
    key: 'expiringChecks',
    resource: 'applications',
    action: 'recordCheck',
    filters: { checkExpiring: 'true' },
    dated: 'on',
    name: ownName('applications.tutor_id'),
    query: (now) =>
      ofApplications(`(${checkExpiresOn}::timestamp AT TIME ZONE 'UTC')`).whereRaw(
        checkExpiring(now)
      ),
  },
  {
    key: 'charterToAccept',
    resource: 'applications',
    action: 'show',
    filters: { charterToAccept: 'true' },
    name: ownName('applications.tutor_id'),
    query: () => ofApplications(CHARTER_SINCE).whereRaw(CHARTER_TO_ACCEPT),
  },
  {
    key: 'decidedAlone',
    resource: 'application_decisions',
    action: 'show',
    filters: { aloneRecently: 'true' },
    name: ownName(
      '(SELECT tutor_id FROM applications WHERE id = application_decisions.application_id)'
    ),
    query: (now) => waiting('application_decisions').whereRaw(aloneRecently(now)),
  },
  {
    key: 'renamedTutors',
    resource: 'tutors',
    action: 'show',
    filters: { renamedRecently: 'true' },
    name: `${ownName('tutors.id')} || ' (' || ${formerName} || ')'`,
    query: (now) => waiting('tutors', renamedAt).whereRaw(renamedRecently(now)),
  },
]

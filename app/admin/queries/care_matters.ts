import { ownName } from '#admin/resources/names'
import { waiting, type Matter } from '#admin/queries/waiting'
import { caseName, isLate } from '#admin/resources/safeguarding/cases'
import { holdsContactDetails } from '#admin/resources/profiles/calculated'

const openCases = () => waiting('cases', 'cases.due_at').where('cases.state', 'open')

const profilesWithContactDetails = (table: 'students' | 'tutors'): Matter => ({
  key: table === 'students' ? 'contactDetailsOfStudents' : 'contactDetailsOfTutors',
  resource: table,
  action: 'show',
  filters: { holdsContactDetails: 'true' },
  name: ownName(`${table}.id`),
  query: () =>
    waiting(table, `${table}.contact_details_since`).whereRaw(holdsContactDetails(table)),
})

/** What keeping children safe wants of the team, before all else. */
export const CARE_MATTERS: Matter[] = [
  {
    key: 'lateCases',
    resource: 'cases',
    action: 'readCase',
    filters: { late: 'true' },
    name: caseName,
    query: (now) => openCases().whereRaw(isLate(now)),
  },
  {
    key: 'openCases',
    resource: 'cases',
    action: 'readCase',
    filters: { state: 'open', late: 'false' },
    dated: 'until',
    name: caseName,
    query: (now) => openCases().whereRaw(`NOT ${isLate(now)}`),
  },
  {
    key: 'detections',
    resource: 'detections',
    action: 'show',
    filters: { state: 'new' },
    name: ownName('detections.author_id'),
    query: () => waiting('detections').where('state', 'new'),
  },
  profilesWithContactDetails('students'),
  profilesWithContactDetails('tutors'),
]

import { ownName } from '#admin/resources/names'
import {
  consentMissing,
  guardianUnknown,
  missingSince,
  toCall,
  unknownSince,
} from '#admin/resources/accounts/calculated'
import { howFar, underWay } from '#admin/resources/accounts/age_changes'
import { leftSince, leftWithoutTutor } from '#admin/resources/matching/waiting_sql'
import { gaveUp, isForStaff, ofNotification } from '#admin/resources/notifications/calculated'
import { waiting, type Matter } from '#admin/queries/waiting'
import { CARE_MATTERS } from '#admin/queries/care_matters'
import { CALENDAR_MATTERS } from '#admin/queries/calendar_matters'
import { PAIR_MATTERS } from '#admin/queries/pair_matters'
import { HOUR_MATTERS } from '#admin/queries/hour_matters'
import { APPLICATION_MATTERS } from '#admin/queries/application_matters'

export const MATTERS: Matter[] = [
  ...CARE_MATTERS,
  {
    key: 'waitingStudents',
    resource: 'match_requests',
    action: 'makePair',
    filters: { state: 'waiting' },
    name: ownName('match_requests.student_id'),
    query: () => waiting('match_requests').where('state', 'waiting'),
  },
  {
    key: 'leftWithoutTutor',
    resource: 'students',
    action: 'waitAgain',
    filters: { leftWithoutTutor: 'true' },
    name: ownName('students.id'),
    query: (now) => waiting('students', leftSince).whereRaw(leftWithoutTutor(now)),
  },
  ...APPLICATION_MATTERS,
  {
    key: 'guardians',
    resource: 'users',
    action: 'recordConsents',
    filters: { state: 'waiting_for_guardian' },
    name: ownName('users.id'),
    query: () => waiting('users', 'users.waiting_since').where('state', 'waiting_for_guardian'),
  },
  {
    key: 'guardiansToCall',
    resource: 'guardianships',
    action: 'noteTalk',
    filters: { toCall: 'true' },
    name: `guardianships.name || ' (' || ${ownName('guardianships.student_id')} || ')'`,
    query: () => waiting('guardianships').whereRaw(toCall()),
  },
  {
    key: 'missingConsents',
    resource: 'users',
    action: 'recordConsents',
    filters: { consentMissing: 'true' },
    name: ownName('users.id'),
    query: (now) => waiting('users', missingSince).whereRaw(consentMissing(now)),
  },
  {
    key: 'unknownGuardians',
    resource: 'users',
    action: 'addGuardian',
    filters: { guardianUnknown: 'true' },
    name: ownName('users.id'),
    query: () => waiting('users', unknownSince).whereRaw(guardianUnknown()),
  },
  {
    key: 'changedAges',
    resource: 'age_changes',
    action: 'show',
    filters: { underWay: 'true' },
    name: howFar,
    query: () => waiting('age_changes').whereRaw(underWay),
  },
  ...HOUR_MATTERS,
  ...PAIR_MATTERS,
  ...CALENDAR_MATTERS,
  {
    key: 'undelivered',
    resource: 'deliveries',
    action: 'show',
    filters: { gaveUp: 'true' },
    name: ownName(ofNotification('user_id')),
    query: () => waiting('deliveries').whereRaw(`${gaveUp} AND ${isForStaff}`),
  },
]

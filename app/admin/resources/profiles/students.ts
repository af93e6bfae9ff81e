import Student from '#profiles/models/student'
import { savedBy } from '#admin/resources/saved_by'
import { ownerNamed } from '#admin/resources/names'
import type { ResourceDefinition } from '#admin/adapter/definition'
import { studentValidator } from '#admin/validators/student'
import { manyWaitAgain, waitAgain } from '#admin/resources/matching/wait_again'
import { stopWaiting } from '#admin/resources/matching/stop_waiting'
import { couldWait, leftWithoutTutor, waits } from '#admin/resources/matching/waiting_sql'
import {
  holdsContactDetails,
  languages,
  level,
  needs,
  openPair,
  schoolZone,
} from '#admin/resources/profiles/calculated'

export const students: ResourceDefinition = {
  id: 'students',
  model: Student,
  navigation: 'people',
  columns: ['id', 'difficulties', 'accessibilityWishes', 'familyNameShown', 'createdAt'],
  calculated: {
    fullName: ownerNamed('students.id'),
    level: { kind: 'string', sql: ({ locale }) => level('students.id', locale) },
    account: { kind: 'uuid', sql: () => 'students.id' },
    needs: { kind: 'string', sql: ({ locale }) => needs('students.id', locale) },
    schoolZone: { kind: 'string', sql: ({ locale }) => schoolZone('students.id', locale) },
    languages: { kind: 'string', sql: ({ locale }) => languages('students.id', locale) },
    paired: { kind: 'boolean', sql: () => `${openPair('student_id', 'students.id')} > 0` },
    holdsContactDetails: { kind: 'boolean', sql: () => holdsContactDetails('students') },
    leftWithoutTutor: { kind: 'boolean', sql: ({ now }) => leftWithoutTutor(now) },
    couldWait: { kind: 'boolean', sql: () => couldWait('students.id') },
    waits: { kind: 'boolean', sql: () => waits('students.id') },
  },
  references: { account: 'users' },
  longTexts: ['difficulties', 'accessibilityWishes'],
  title: 'fullName',
  list: ['fullName', 'level', 'needs', 'paired', 'createdAt'],
  buttonsNeed: ['couldWait', 'waits'],
  show: [
    ...['fullName', 'familyNameShown', 'account', 'level', 'needs', 'paired', 'schoolZone'],
    ...['languages', 'difficulties', 'accessibilityWishes', 'holdsContactDetails', 'createdAt'],
  ],
  filter: [
    ...['fullName', 'level', 'needs', 'paired', 'leftWithoutTutor', 'holdsContactDetails'],
    ...['schoolZone', 'createdAt'],
  ],
  edit: ['familyNameShown'],
  sort: { sortBy: 'fullName', direction: 'asc' },
  sortable: ['fullName', 'createdAt'],
  related: [
    { resource: 'pairs', by: 'studentId' },
    { resource: 'match_requests', by: 'studentId' },
    { resource: 'guardianships', by: 'studentId' },
    { resource: 'consents', by: 'studentId' },
  ],
  actions: {
    waitAgain: waitAgain('students'),
    stopWaiting: stopWaiting('students'),
    manyWaitAgain: manyWaitAgain('students'),
  },
  subjects: ['student', 'user'],
  save: savedBy(Student, 'profiles.student', studentValidator),
}

import Guardianship from '#accounts/models/guardianship'
import { personNamed } from '#admin/resources/names'
import type { ResourceDefinition } from '#admin/adapter/definition'
import { askGuardians } from '#admin/resources/accounts/ask_consents'
import { correctGuardian } from '#admin/resources/accounts/correct_guardian'
import { endGuardianship } from '#admin/resources/accounts/end_guardianship'
import { answered, guardianEmail, spokenOn, toCall } from '#admin/resources/accounts/calculated'
import { noteTalk } from '#admin/resources/accounts/note_talk'
import { renewLink } from '#admin/resources/accounts/renew_link'

export const guardianships: ResourceDefinition = {
  id: 'guardianships',
  model: Guardianship,
  navigation: 'people',
  columns: ['id', 'studentId', 'name', 'linkSentAt', 'endedAt', 'endedBy', 'createdAt'],
  calculated: {
    fullName: personNamed('guardianships.student_id'),
    guardianEmail: { kind: 'string', sql: () => guardianEmail },
    answered: { kind: 'boolean', sql: () => answered },
    spokenOn: { kind: 'date', sql: () => spokenOn },
    toCall: { kind: 'boolean', sql: () => toCall() },
  },
  references: { studentId: 'users' },
  values: { endedBy: ['student', 'guardian', 'staff', 'passed'] },
  title: 'name',
  buttonsNeed: ['answered'],
  list: ['name', 'fullName', 'guardianEmail', 'spokenOn', 'endedAt'],
  show: [
    ...['name', 'studentId', 'guardianEmail', 'linkSentAt', 'answered', 'spokenOn', 'toCall'],
    ...['createdAt', 'endedAt', 'endedBy'],
  ],
  filter: ['name', 'fullName', 'guardianEmail', 'toCall', 'createdAt', 'endedAt', 'endedBy'],
  sort: { sortBy: 'createdAt', direction: 'desc' },
  sortable: ['createdAt'],
  related: [{ resource: 'consents', by: 'guardianshipId' }],
  subjects: ['guardianship'],
  actions: { noteTalk, correctGuardian, renewLink, endGuardianship, askConsents: askGuardians },
}

import Application from '#profiles/models/application'
import { CHARTER_TO_ACCEPT } from '#profiles/queries/charter_sql'
import { personNamed } from '#admin/resources/names'
import type { ResourceDefinition } from '#admin/adapter/definition'
import * as sql from '#admin/resources/profiles/application_sql'
import * as actions from '#admin/resources/profiles/application_actions'
import { noteMissed } from '#admin/resources/profiles/note_missed'
import { cleared, skills } from '#admin/resources/profiles/calculated'

export const applications: ResourceDefinition = {
  id: 'applications',
  model: Application,
  navigation: 'follow_up',
  columns: ['id', 'tutorId', 'submittedAt', 'decidedBy', 'decidedAt', 'createdAt'],
  calculated: {
    state: { kind: 'string', sql: () => sql.state },
    fullName: personNamed('applications.tutor_id'),
    skills: { kind: 'string', sql: ({ locale }) => skills('applications.tutor_id', locale) },
    cleared: { kind: 'boolean', sql: () => cleared('applications.tutor_id') },
    charterAccepted: { kind: 'boolean', sql: () => sql.charterAccepted },
    charterToAccept: { kind: 'boolean', sql: () => CHARTER_TO_ACCEPT },
    checkExpiresOn: { kind: 'date', sql: () => sql.checkExpiresOn },
    toNote: { kind: 'boolean', sql: ({ now }) => sql.toNote(now) },
    toDecide: { kind: 'boolean', sql: ({ now }) => sql.toDecide(now) },
    checkExpiring: { kind: 'boolean', sql: ({ now }) => sql.checkExpiring(now) },
  },
  references: { tutorId: 'tutors', decidedBy: 'users' },
  values: { state: ['draft', 'submitted', 'interview', 'held', 'cleared', 'refused', 'expired'] },
  title: 'fullName',
  list: ['fullName', 'state', 'skills', 'submittedAt', 'decidedAt'],
  buttonsNeed: ['charterAccepted', 'toNote'],
  show: [
    ...['tutorId', 'state', 'skills', 'submittedAt', 'charterAccepted', 'cleared'],
    ...['checkExpiresOn', 'decidedBy', 'decidedAt'],
  ],
  filter: [
    ...['fullName', 'state', 'toNote', 'toDecide', 'checkExpiring', 'charterToAccept'],
    ...['submittedAt', 'decidedAt'],
  ],
  sort: { sortBy: 'submittedAt', direction: 'asc' },
  related: [
    { resource: 'charter_acceptances', by: 'tutorId', of: 'tutorId' },
    { resource: 'interviews', by: 'tutorId', of: 'tutorId' },
    { resource: 'background_checks', by: 'tutorId', of: 'tutorId' },
    { resource: 'application_decisions', by: 'applicationId' },
  ],
  subjects: ['application'],
  actions: { ...actions, noteMissed },
}

import Interview from '#profiles/models/interview'
import BackgroundCheck from '#profiles/models/background_check'
import CharterAcceptance from '#profiles/models/charter_acceptance'
import { CHECK_KINDS } from '#admin/validators/clearance'
import { personNamed } from '#admin/resources/names'
import type { ResourceDefinition } from '#admin/adapter/definition'

const tutorName = (table: string) => ({ fullName: personNamed(`${table}.tutor_id`) }) as const

export const interviews: ResourceDefinition = {
  id: 'interviews',
  model: Interview,
  navigation: 'people',
  columns: ['id', 'tutorId', 'heldOn', 'interviewerId', 'favourable', 'createdAt'],
  calculated: {
    ...tutorName('interviews'),
    notedBy: { kind: 'uuid', sql: () => 'interviews.recorded_by' },
  },
  references: { tutorId: 'tutors', interviewerId: 'users', notedBy: 'users' },
  title: 'fullName',
  list: ['fullName', 'heldOn', 'interviewerId', 'favourable'],
  show: ['tutorId', 'heldOn', 'interviewerId', 'notedBy', 'favourable', 'createdAt'],
  filter: ['fullName', 'heldOn', 'favourable'],
  sort: { sortBy: 'heldOn', direction: 'desc' },
}

/** Which document was shown, to whom and when; nothing of what it says. */
export const backgroundChecks: ResourceDefinition = {
  id: 'background_checks',
  model: BackgroundCheck,
  navigation: 'people',
  columns: [
    ...['id', 'tutorId', 'kind', 'shownOn', 'checkerId', 'favourable', 'expiresOn'],
    ...['expiryAnnouncedAt', 'createdAt'],
  ],
  calculated: tutorName('background_checks'),
  references: { tutorId: 'tutors', checkerId: 'users' },
  values: { kind: CHECK_KINDS },
  title: 'fullName',
  list: ['fullName', 'kind', 'shownOn', 'favourable', 'expiresOn'],
  show: [
    ...['tutorId', 'kind', 'shownOn', 'checkerId', 'favourable', 'expiresOn'],
    ...['expiryAnnouncedAt', 'createdAt'],
  ],
  filter: ['fullName', 'kind', 'favourable', 'shownOn', 'expiresOn'],
  sort: { sortBy: 'expiresOn', direction: 'asc' },
}

export const charterAcceptances: ResourceDefinition = {
  id: 'charter_acceptances',
  model: CharterAcceptance,
  navigation: 'people',
  columns: ['id', 'tutorId', 'version', 'acceptedOn', 'recordedBy', 'createdAt'],
  calculated: tutorName('charter_acceptances'),
  references: { tutorId: 'tutors', recordedBy: 'users' },
  title: 'fullName',
  list: ['fullName', 'version', 'acceptedOn', 'recordedBy'],
  show: ['tutorId', 'version', 'acceptedOn', 'recordedBy', 'createdAt'],
  filter: ['fullName', 'version', 'acceptedOn'],
  sort: { sortBy: 'acceptedOn', direction: 'desc' },
}

import Consent from '#accounts/models/consent'
import { personNamed } from '#admin/resources/names'
import type { ResourceDefinition } from '#admin/adapter/definition'

export const consents: ResourceDefinition = {
  id: 'consents',
  model: Consent,
  navigation: 'people',
  columns: [
    ...['id', 'studentId', 'guardianshipId', 'purpose', 'channel', 'givenAt', 'recordedBy'],
    ...['refused', 'withdrawnAt', 'withdrawnBy'],
  ],
  calculated: {
    fullName: personNamed('consents.student_id'),
    version: {
      kind: 'string',
      sql: () => '(SELECT version FROM legal_texts WHERE legal_texts.id = consents.text_id)',
    },
  },
  references: { studentId: 'users', guardianshipId: 'guardianships', recordedBy: 'users' },
  values: {
    purpose: ['account', 'messages_and_hours', 'tutoring', 'photo'],
    channel: ['account', 'link', 'paper', 'phone', 'passed'],
    withdrawnBy: ['student', 'guardian', 'staff', 'passed', 'renewed'],
  },
  title: 'fullName',
  list: ['fullName', 'purpose', 'version', 'guardianshipId', 'givenAt', 'withdrawnAt'],
  show: [
    ...['studentId', 'guardianshipId', 'purpose', 'version', 'channel', 'givenAt', 'recordedBy'],
    ...['refused', 'withdrawnAt', 'withdrawnBy'],
  ],
  filter: ['fullName', 'purpose', 'channel', 'givenAt', 'refused', 'withdrawnAt', 'withdrawnBy'],
  sort: { sortBy: 'givenAt', direction: 'desc' },
  sortable: ['givenAt'],
}

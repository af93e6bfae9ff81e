import Consent from '#accounts/models/consent'
import { personNamed } from '#admin/resources/names'
import type { ResourceDefinition } from '#admin/adapter/definition'

export const consents: ResourceDefinition = {
  id: 'consents',
  model: Consent,
  navigation: 'people',
  columns: [
    ...['id', 'studentId', 'guardianshipId', 'purpose', 'channel', 'givenAt', 'recordedBy'],
    ...['withdrawnAt', 'withdrawnBy'],
  ],
  calculated: {
    fullName: personNamed('consents.student_id'),
    version: {
      kind: 'string',
      sql: () => '(SELECT version FROM legal_texts WHERE legal_texts.id = consents.text_id)',
    },
    said: {
      kind: 'string',
      sql: () => `CASE WHEN consents.refused THEN 'no' WHEN consents.withdrawn_at IS NULL THEN 'yes'
        WHEN consents.withdrawn_by IN ('renewed', 'passed') THEN 'replaced' ELSE 'no_longer' END`,
    },
  },
  references: { studentId: 'users', guardianshipId: 'guardianships', recordedBy: 'users' },
  values: {
    purpose: ['account', 'messages_and_hours', 'tutoring', 'photo'],
    said: ['yes', 'no', 'no_longer', 'replaced'],
    channel: ['account', 'link', 'paper', 'phone', 'passed'],
    withdrawnBy: ['student', 'guardian', 'staff', 'passed', 'renewed'],
  },
  title: 'fullName',
  list: ['fullName', 'purpose', 'said', 'guardianshipId', 'givenAt', 'withdrawnAt', 'version'],
  show: [
    ...['studentId', 'guardianshipId', 'purpose', 'said', 'version', 'channel', 'givenAt'],
    ...['recordedBy', 'withdrawnAt', 'withdrawnBy'],
  ],
  filter: ['fullName', 'purpose', 'said', 'channel', 'givenAt', 'withdrawnAt', 'withdrawnBy'],
  sort: { sortBy: 'givenAt', direction: 'desc' },
  sortable: ['givenAt'],
}

import { ownName, pairName } from '#admin/resources/names'
import { aboutPerson } from '#admin/resources/audit/about_person'
import AuditEntry from '#audit/models/audit_entry'
import type { ResourceDefinition } from '#admin/adapter/definition'
import { AUDITED_ACTIONS, AUDITED_SUBJECTS } from '#admin/resources/audit/audited'

/** Whom an entry is about, where that is a person or a pair. */
const whom = `CASE
    WHEN audit_entries.subject_type IN ('user', 'student', 'tutor') THEN ${ownName('audit_entries.subject_id')}
    WHEN audit_entries.subject_type = 'pair' THEN ${pairName('audit_entries.subject_id')}
  END`

export const auditEntries: ResourceDefinition = {
  id: 'audit_entries',
  model: AuditEntry,
  navigation: 'journal',
  columns: [
    ...['id', 'action', 'actorId', 'subjectType', 'subjectId'],
    ...['before', 'after', 'reason', 'createdAt'],
  ],
  calculated: {
    actor: { kind: 'string', sql: () => ownName('audit_entries.actor_id') },
    whom: { kind: 'string', sql: () => whom },
    about: aboutPerson,
  },
  references: { actorId: 'users', about: 'users' },
  values: { action: AUDITED_ACTIONS, subjectType: AUDITED_SUBJECTS },
  longTexts: ['reason'],
  title: 'action',
  list: ['createdAt', 'action', 'actor', 'subjectType', 'whom', 'reason'],
  show: [
    ...['createdAt', 'actorId', 'action', 'subjectType', 'whom', 'subjectId'],
    ...['before', 'after', 'reason'],
  ],
  filter: ['about', 'actorId', 'action', 'subjectType', 'subjectId', 'createdAt'],
  shownBy: { before: 'Fields', after: 'Fields' },
  sort: { sortBy: 'createdAt', direction: 'desc' },
  sortable: ['createdAt'],
}

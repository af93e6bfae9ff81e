import Application from '#profiles/models/application'
import { ownName } from '#admin/resources/names'
import type { ResourceDefinition } from '#admin/adapter/definition'
import { clearTutor } from '#admin/resources/profiles/clear_tutor'
import { skills } from '#admin/resources/profiles/calculated'

export const applications: ResourceDefinition = {
  id: 'applications',
  model: Application,
  navigation: 'follow_up',
  columns: ['id', 'tutorId', 'state', 'decidedBy', 'decidedAt', 'createdAt'],
  calculated: {
    fullName: { kind: 'string', sql: () => ownName('applications.tutor_id') },
    skills: { kind: 'string', sql: ({ locale }) => skills('applications.tutor_id', locale) },
  },
  references: { tutorId: 'tutors', decidedBy: 'users' },
  values: { state: ['draft', 'submitted', 'interview', 'cleared', 'refused', 'expired'] },
  title: 'fullName',
  list: ['fullName', 'state', 'skills', 'createdAt', 'decidedAt'],
  show: ['tutorId', 'state', 'skills', 'createdAt', 'decidedBy', 'decidedAt'],
  filter: ['fullName', 'state', 'createdAt', 'decidedAt'],
  sort: { sortBy: 'createdAt', direction: 'asc' },
  actions: {
    clearTutor: { ...clearTutor, when: ({ state }) => state !== 'cleared' && state !== 'draft' },
  },
}

import Student from '#profiles/models/student'
import { ownName } from '#admin/resources/names'
import type { ResourceDefinition } from '#admin/adapter/definition'
import { level, needs, openPair } from '#admin/resources/profiles/calculated'

export const students: ResourceDefinition = {
  id: 'students',
  model: Student,
  navigation: 'people',
  columns: ['id', 'difficulties', 'createdAt'],
  calculated: {
    fullName: { kind: 'string', sql: () => ownName('students.id') },
    level: { kind: 'string', sql: ({ locale }) => level('students.id', locale) },
    account: { kind: 'uuid', sql: () => 'students.id' },
    needs: { kind: 'string', sql: ({ locale }) => needs('students.id', locale) },
    paired: { kind: 'boolean', sql: () => `${openPair('student_id', 'students.id')} > 0` },
  },
  references: { account: 'users' },
  longTexts: ['difficulties'],
  title: 'fullName',
  list: ['fullName', 'level', 'needs', 'paired', 'createdAt'],
  show: ['fullName', 'account', 'level', 'needs', 'paired', 'difficulties', 'createdAt'],
  filter: ['fullName', 'level', 'needs', 'paired', 'createdAt'],
  sort: { sortBy: 'fullName', direction: 'asc' },
}

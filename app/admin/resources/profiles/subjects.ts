import Subject from '#profiles/models/subject'
import { savedBy } from '#admin/resources/saved_by'
import { subjectValidator } from '#admin/validators/reference'
import type { ResourceDefinition } from '#admin/adapter/definition'

const FIELDS = ['nameFr', 'nameEn', 'position']

export const subjects: ResourceDefinition = {
  id: 'subjects',
  model: Subject,
  navigation: 'reference',
  columns: ['id', ...FIELDS],
  title: 'nameFr',
  list: FIELDS,
  show: FIELDS,
  filter: ['nameFr', 'nameEn'],
  edit: FIELDS,
  sort: { sortBy: 'position', direction: 'asc' },
  subjects: ['subject'],
  save: savedBy(Subject, 'profiles.subject', subjectValidator),
}

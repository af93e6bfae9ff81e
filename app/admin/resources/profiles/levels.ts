import Level from '#profiles/models/level'
import { savedBy } from '#admin/resources/saved_by'
import { levelValidator } from '#admin/validators/reference'
import type { ResourceDefinition } from '#admin/adapter/definition'

const FIELDS = ['nameFr', 'nameEn', 'rank', 'dayStarts', 'dayEnds']

export const levels: ResourceDefinition = {
  id: 'levels',
  model: Level,
  navigation: 'reference',
  columns: ['id', ...FIELDS],
  title: 'nameFr',
  list: FIELDS,
  show: FIELDS,
  filter: ['nameFr', 'nameEn'],
  edit: FIELDS,
  sort: { sortBy: 'rank', direction: 'asc' },
  subjects: ['level'],
  save: savedBy(Level, 'profiles.level', levelValidator),
}

import Homework from '#homework/models/homework'
import { pairNamed } from '#admin/resources/names'
import type { ResourceDefinition } from '#admin/adapter/definition'

/** Instructions and answers are the pair's own; staff see what is due, and whether it is done. */
export const homework: ResourceDefinition = {
  id: 'homework',
  model: Homework,
  navigation: 'follow_up',
  columns: ['id', 'title', 'pairId', 'state', 'dueAt', 'submittedAt', 'createdAt'],
  calculated: { people: pairNamed('homework.pair_id') },
  references: { pairId: 'pairs' },
  values: { state: ['todo', 'in_progress', 'blocked', 'submitted', 'reviewed', 'withdrawn'] },
  title: 'title',
  list: ['title', 'people', 'state', 'dueAt', 'submittedAt'],
  show: ['title', 'pairId', 'state', 'dueAt', 'submittedAt', 'createdAt'],
  filter: ['title', 'people', 'state', 'dueAt'],
  sort: { sortBy: 'dueAt', direction: 'desc' },
  sortable: ['dueAt'],
}

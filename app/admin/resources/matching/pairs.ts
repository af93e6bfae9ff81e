import Pair from '#matching/models/pair'
import { pairName } from '#admin/resources/names'
import { lastHour, withoutHour } from '#admin/resources/matching/calculated'
import { setRoom } from '#admin/resources/matching/set_room'
import * as actions from '#admin/resources/matching/pair_actions'
import type { ResourceDefinition } from '#admin/adapter/definition'

export const pairs: ResourceDefinition = {
  id: 'pairs',
  model: Pair,
  navigation: 'follow_up',
  columns: [
    ...['id', 'studentId', 'tutorId', 'coordinatorId', 'state', 'createdAt', 'closedAt'],
    'closingReason',
  ],
  calculated: {
    people: { kind: 'string', sql: () => pairName('pairs.id') },
    lastHour: { kind: 'datetime', sql: ({ now }) => lastHour(now) },
    withoutHour: { kind: 'boolean', sql: ({ now }) => withoutHour(now) },
  },
  references: { studentId: 'students', tutorId: 'tutors', coordinatorId: 'users' },
  values: { state: ['trial', 'active', 'paused', 'closed'] },
  title: 'people',
  list: ['people', 'state', 'lastHour', 'withoutHour', 'createdAt'],
  show: [
    ...['studentId', 'tutorId', 'coordinatorId', 'state', 'lastHour', 'withoutHour'],
    ...['createdAt', 'closedAt', 'closingReason'],
  ],
  filter: ['people', 'state', 'withoutHour', 'lastHour', 'createdAt'],
  sort: { sortBy: 'createdAt', direction: 'desc' },
  related: [
    { resource: 'series', by: 'pairId' },
    { resource: 'appointments', by: 'pairId' },
    { resource: 'homework', by: 'pairId' },
  ],
  subjects: ['pair'],
  actions: { ...actions, setRoom },
}

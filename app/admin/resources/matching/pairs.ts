import Pair from '#matching/models/pair'
import { personNamed, pairNamed } from '#admin/resources/names'
import { closePair, closePairs } from '#admin/resources/matching/close_pair'
import { couldWait } from '#admin/resources/matching/waiting_sql'
import { manyWaitAgain, waitAgain } from '#admin/resources/matching/wait_again'
import * as calculated from '#admin/resources/matching/calculated'
import { changeCoordinator } from '#admin/resources/matching/change_coordinator'
import { followPair } from '#admin/resources/matching/follow_pair'
import { proposalsInWords } from '#admin/resources/matching/proposals_sql'
import { setRoom } from '#admin/resources/matching/set_room'
import { toldBrief } from '#admin/resources/matching/told_brief'
import * as manyPairs from '#admin/resources/matching/many_pairs'
import * as actions from '#admin/resources/matching/pair_actions'
import { openCase } from '#admin/resources/safeguarding/open_case'
import type { ResourceDefinition } from '#admin/adapter/definition'

export const pairs: ResourceDefinition = {
  id: 'pairs',
  model: Pair,
  navigation: 'follow_up',
  columns: [
    ...['id', 'studentId', 'tutorId', 'coordinatorId', 'state', 'createdAt', 'closedAt'],
    ...['closingReason', 'contactedOn', 'nextAction', 'nextActionOn'],
  ],
  calculated: {
    people: pairNamed('pairs.id'),
    lastHour: { kind: 'datetime', sql: ({ now }) => calculated.lastHour(now) },
    withoutHour: { kind: 'boolean', sql: ({ now }) => calculated.withoutHour(now) },
    proposals: { kind: 'textarea', sql: proposalsInWords },
    brief: { kind: 'textarea', sql: toldBrief },
    owner: personNamed('pairs.coordinator_id'),
    couldWait: { kind: 'boolean', sql: () => couldWait('pairs.student_id') },
    actionDue: { kind: 'boolean', sql: ({ now }) => calculated.actionDue(now) },
    withoutCoordinator: { kind: 'boolean', sql: calculated.withoutCoordinator },
    leftBehind: { kind: 'boolean', sql: calculated.leftBehind },
  },
  references: { studentId: 'students', tutorId: 'tutors', coordinatorId: 'users' },
  values: { state: ['trial', 'active', 'paused', 'closed'] },
  title: 'people',
  list: ['people', 'state', 'owner', 'lastHour', 'nextAction', 'nextActionOn'],
  buttonsNeed: ['couldWait'],
  show: [
    ...['studentId', 'tutorId', 'state', 'coordinatorId', 'nextAction', 'nextActionOn'],
    ...['contactedOn', 'lastHour', 'withoutHour', 'proposals', 'brief'],
    ...['createdAt', 'closedAt', 'closingReason'],
  ],
  filter: [
    ...['people', 'owner', 'state', 'withoutHour', 'actionDue', 'lastHour', 'contactedOn'],
    ...['nextActionOn', 'withoutCoordinator', 'leftBehind', 'createdAt', 'closedAt'],
  ],
  sort: { sortBy: 'createdAt', direction: 'desc' },
  related: [
    { resource: 'series', by: 'pairId' },
    { resource: 'appointments', by: 'pairId' },
    { resource: 'homework', by: 'pairId' },
  ],
  subjects: ['pair'],
  actions: {
    ...{ followPair, changeCoordinator, ...actions, closePair, ...manyPairs, closePairs, setRoom },
    waitAgain: waitAgain('pairs'),
    manyWaitAgain: manyWaitAgain('pairs'),
    openCase: openCase('pairs'),
  },
}

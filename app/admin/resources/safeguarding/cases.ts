import Case from '#safeguarding/models/case'
import { ownName, personNamed } from '#admin/resources/names'
import type { ResourceDefinition } from '#admin/adapter/definition'
import config from '#config/adminjs'
import * as actions from '#admin/resources/safeguarding/case_actions'
import { beginCase } from '#admin/resources/safeguarding/open_case'

/** Whether an open case is past its limit, as SQL. */
export const isLate = (now: string) =>
  `(cases.state = 'open' AND cases.due_at < '${now}'::timestamptz)`

/** The two people of a case, or the one whom it is about where it isn't about what a pair wrote, as SQL. */
export const caseName = `coalesce(
  (SELECT ${ownName('pairs.student_id')} || ' & ' || ${ownName('pairs.tutor_id')}
    FROM conversations JOIN pairs ON pairs.id = conversations.pair_id
    WHERE conversations.id = cases.conversation_id),
  ${ownName('cases.reported_id')})`

export const cases: ResourceDefinition = {
  id: 'cases',
  model: Case,
  navigation: 'follow_up',
  columns: [
    ...['id', 'reportedId', 'state', 'urgent', 'dueAt', 'ownerId'],
    ...['outcome', 'closedBy', 'closedAt', 'createdAt'],
  ],
  calculated: {
    fullName: { kind: 'string', sql: () => caseName },
    owner: personNamed('cases.owner_id'),
    late: { kind: 'boolean', sql: ({ now }) => isLate(now) },
  },
  references: { reportedId: 'users', ownerId: 'users', closedBy: 'users' },
  values: {
    state: ['open', 'closed'],
    outcome: ['nothing_found', 'talked_to', 'pair_ended', 'account_closed', 'authorities'],
  },
  title: 'fullName',
  list: ['dueAt', 'fullName', 'urgent', 'late', 'owner', 'state'],
  show: [
    ...['fullName', 'reportedId', 'state', 'urgent', 'dueAt', 'late', 'ownerId', 'createdAt'],
    ...['outcome', 'closedBy', 'closedAt'],
  ],
  filter: ['fullName', 'state', 'urgent', 'late', 'owner', 'dueAt', 'createdAt'],
  sort: { sortBy: 'dueAt', direction: 'asc' },
  subjects: ['case'],
  actions: { beginCase, ...actions },
  leadsTo: `${config.rootPath}/resources/cases?filters.state=open`,
}

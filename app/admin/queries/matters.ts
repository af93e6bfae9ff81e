import db from '@adonisjs/lucid/services/db'
import { ownName, pairName } from '#admin/resources/names'
import { consentMissing, guardianUnknown, toCall } from '#admin/resources/accounts/calculated'
import { withoutHour } from '#admin/resources/matching/calculated'
import type { ResourceId } from '#admin/permissions'
import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'

/** One kind of thing that waits for the team. The longest wait comes first. */
export type Matter = {
  key: string
  resource: ResourceId
  /** What is one click away from a record that waits. */
  action: string
  filters: Record<string, string>
  query: (now: string) => DatabaseQueryBuilderContract
}

function waiting(table: string, name: string, since = `${table}.created_at`) {
  return db
    .from(table)
    .select(`${table}.id`, db.raw(`${name} AS name`), db.raw(`${since} AS since`))
    .orderByRaw(`${since}, ${table}.id`)
}

export const MATTERS: Matter[] = [
  {
    key: 'waitingStudents',
    resource: 'match_requests',
    action: 'makePair',
    filters: { state: 'waiting' },
    query: () =>
      waiting('match_requests', ownName('match_requests.student_id')).where('state', 'waiting'),
  },
  {
    key: 'applications',
    resource: 'applications',
    action: 'clearTutor',
    filters: { state: 'submitted' },
    query: () =>
      waiting('applications', ownName('applications.tutor_id')).where('state', 'submitted'),
  },
  {
    key: 'guardians',
    resource: 'users',
    action: 'recordConsents',
    filters: { state: 'waiting_for_guardian' },
    query: () => waiting('users', ownName('users.id')).where('state', 'waiting_for_guardian'),
  },
  {
    key: 'guardiansToCall',
    resource: 'guardianships',
    action: 'noteTalk',
    filters: { toCall: 'true' },
    query: () =>
      waiting(
        'guardianships',
        `guardianships.name || ' (' || ${ownName('guardianships.student_id')} || ')'`
      ).whereRaw(toCall()),
  },
  {
    key: 'missingConsents',
    resource: 'users',
    action: 'recordConsents',
    filters: { consentMissing: 'true' },
    query: (now) => waiting('users', ownName('users.id')).whereRaw(consentMissing(now)),
  },
  {
    key: 'unknownGuardians',
    resource: 'users',
    action: 'addGuardian',
    filters: { guardianUnknown: 'true' },
    query: () => waiting('users', ownName('users.id')).whereRaw(guardianUnknown()),
  },
  {
    key: 'quietPairs',
    resource: 'pairs',
    action: 'show',
    filters: { withoutHour: 'true' },
    query: (now) => waiting('pairs', pairName('pairs.id')).whereRaw(withoutHour(now)),
  },
  {
    key: 'undelivered',
    resource: 'deliveries',
    action: 'show',
    filters: { channel: 'email', state: 'failed' },
    query: () =>
      waiting(
        'deliveries',
        ownName('(SELECT user_id FROM notifications WHERE id = deliveries.notification_id)')
      ).where({ 'deliveries.channel': 'email', 'deliveries.state': 'failed' }),
  },
]

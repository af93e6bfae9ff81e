import { ownName, pairName } from '#admin/resources/names'
import { consentMissing, guardianUnknown, toCall } from '#admin/resources/accounts/calculated'
import { actionDue, withoutHour } from '#admin/resources/matching/calculated'
import { waiting, type Matter } from '#admin/queries/waiting'
import { CARE_MATTERS } from '#admin/queries/care_matters'
import { CALENDAR_MATTERS } from '#admin/queries/calendar_matters'
import { HOUR_MATTERS } from '#admin/queries/hour_matters'
import { APPLICATION_MATTERS } from '#admin/queries/application_matters'

export const MATTERS: Matter[] = [
  ...CARE_MATTERS,
  {
    key: 'waitingStudents',
    resource: 'match_requests',
    action: 'makePair',
    filters: { state: 'waiting' },
    query: () =>
      waiting('match_requests', ownName('match_requests.student_id')).where('state', 'waiting'),
  },
  ...APPLICATION_MATTERS,
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
  ...HOUR_MATTERS,
  {
    key: 'quietPairs',
    resource: 'pairs',
    action: 'show',
    filters: { withoutHour: 'true' },
    query: (now) => waiting('pairs', pairName('pairs.id')).whereRaw(withoutHour(now)),
  },
  ...CALENDAR_MATTERS,
  {
    key: 'dueActions',
    resource: 'pairs',
    action: 'followPair',
    filters: { actionDue: 'true' },
    query: (now) =>
      waiting(
        'pairs',
        `${pairName('pairs.id')} || ' – ' || pairs.next_action`,
        'pairs.next_action_on::timestamptz'
      ).whereRaw(actionDue(now)),
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

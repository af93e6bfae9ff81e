import { pairName } from '#admin/resources/names'
import { waiting, type Matter } from '#admin/queries/waiting'
import {
  actionDue,
  leftBehind,
  leftBehindSince,
  quietSince,
  withoutCoordinator,
  withoutCoordinatorSince,
  withoutHour,
} from '#admin/resources/matching/calculated'

/** What the open pairs want of the team. */
export const PAIR_MATTERS: Matter[] = [
  {
    key: 'leftBehind',
    resource: 'pairs',
    action: 'closePair',
    filters: { leftBehind: 'true' },
    name: pairName('pairs.id'),
    query: () => waiting('pairs', leftBehindSince).whereRaw(leftBehind()),
  },
  {
    key: 'withoutCoordinator',
    resource: 'pairs',
    action: 'changeCoordinator',
    filters: { withoutCoordinator: 'true' },
    name: pairName('pairs.id'),
    query: () => waiting('pairs', withoutCoordinatorSince).whereRaw(withoutCoordinator()),
  },
  {
    key: 'quietPairs',
    resource: 'pairs',
    action: 'show',
    filters: { withoutHour: 'true' },
    name: pairName('pairs.id'),
    query: (now) => waiting('pairs', quietSince(now)).whereRaw(withoutHour(now)),
  },
  {
    key: 'dueActions',
    resource: 'pairs',
    action: 'followPair',
    filters: { actionDue: 'true' },
    name: `${pairName('pairs.id')} || ' – ' || pairs.next_action`,
    query: (now) => waiting('pairs', 'pairs.next_action_on::timestamptz').whereRaw(actionDue(now)),
  },
]

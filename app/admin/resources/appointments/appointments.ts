import Appointment from '#appointments/models/appointment'
import { pairName } from '#admin/resources/names'
import type { ResourceDefinition } from '#admin/adapter/definition'

/** What an hour is about is the pair's own; staff see that it is planned, held or missed. */
export const appointments: ResourceDefinition = {
  id: 'appointments',
  model: Appointment,
  navigation: 'follow_up',
  columns: [
    'id',
    'pairId',
    'state',
    'startsAt',
    'endsAt',
    'shortNotice',
    'proposerId',
    'createdAt',
  ],
  calculated: { people: { kind: 'string', sql: () => pairName('appointments.pair_id') } },
  references: { pairId: 'pairs', proposerId: 'users' },
  values: {
    state: [
      ...[
        'proposed',
        'confirmed',
        'declined',
        'cancelled',
        'expired',
        'completed',
        'missed',
        'moved',
      ],
    ],
  },
  title: 'people',
  list: ['people', 'state', 'startsAt', 'endsAt', 'createdAt'],
  show: ['pairId', 'state', 'startsAt', 'endsAt', 'shortNotice', 'proposerId', 'createdAt'],
  filter: ['people', 'state', 'shortNotice', 'startsAt', 'createdAt'],
  sort: { sortBy: 'startsAt', direction: 'desc' },
}

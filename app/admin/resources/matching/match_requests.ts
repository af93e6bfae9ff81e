import config from '#config/adminjs'
import MatchRequest from '#matching/models/match_request'
import { personNamed } from '#admin/resources/names'
import type { ResourceDefinition } from '#admin/adapter/definition'
import { makePair } from '#admin/resources/matching/make_pair'
import { stopWaiting } from '#admin/resources/matching/stop_waiting'
import { waitAgain } from '#admin/resources/matching/wait_again'
import { couldWait } from '#admin/resources/matching/waiting_sql'
import { level, needs } from '#admin/resources/profiles/calculated'

export const matchRequests: ResourceDefinition = {
  id: 'match_requests',
  model: MatchRequest,
  navigation: 'follow_up',
  columns: ['id', 'studentId', 'state', 'createdAt'],
  calculated: {
    fullName: personNamed('match_requests.student_id'),
    level: { kind: 'string', sql: ({ locale }) => level('match_requests.student_id', locale) },
    couldWait: { kind: 'boolean', sql: () => couldWait('match_requests.student_id') },
    waits: { kind: 'boolean', sql: () => `match_requests.state = 'waiting'` },
    needs: { kind: 'string', sql: ({ locale }) => needs('match_requests.student_id', locale) },
  },
  references: { studentId: 'students' },
  values: { state: ['waiting', 'matched', 'withdrawn'] },
  title: 'fullName',
  list: ['fullName', 'level', 'needs', 'state', 'createdAt'],
  buttonsNeed: ['couldWait', 'waits'],
  show: ['studentId', 'level', 'needs', 'state', 'createdAt'],
  filter: ['fullName', 'level', 'needs', 'state', 'createdAt'],
  sort: { sortBy: 'createdAt', direction: 'asc' },
  related: [{ resource: 'pairs', by: 'studentId', of: 'studentId' }],
  actions: {
    makePair,
    waitAgain: waitAgain('match_requests'),
    stopWaiting: stopWaiting('match_requests'),
  },
  leadsTo: `${config.rootPath}/resources/match_requests?filters.state=waiting`,
}

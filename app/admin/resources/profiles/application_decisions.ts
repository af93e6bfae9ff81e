import { ownName } from '#admin/resources/names'
import ApplicationDecision from '#profiles/models/application_decision'
import type { ResourceDefinition } from '#admin/adapter/definition'

const RECENT_DAYS = 30

/** Who decided on whom; those taken alone are a filter away. */
export const applicationDecisions: ResourceDefinition = {
  id: 'application_decisions',
  model: ApplicationDecision,
  navigation: 'follow_up',
  columns: [
    ...['id', 'applicationId', 'outcome', 'decidedBy', 'interviewerId', 'interviewRecordedBy'],
    ...['absentColleagueId', 'createdAt'],
  ],
  calculated: {
    fullName: {
      kind: 'string',
      sql: () =>
        ownName(
          '(SELECT tutor_id FROM applications WHERE id = application_decisions.application_id)'
        ),
    },
    alone: { kind: 'boolean', sql: () => 'application_decisions.absent_colleague_id IS NOT NULL' },
    aloneRecently: { kind: 'boolean', sql: ({ now }) => aloneRecently(now) },
  },
  references: {
    applicationId: 'applications',
    ...{ decidedBy: 'users', interviewerId: 'users', interviewRecordedBy: 'users' },
    absentColleagueId: 'users',
  },
  values: { outcome: ['cleared', 'refused'] },
  title: 'fullName',
  list: ['fullName', 'outcome', 'decidedBy', 'interviewerId', 'alone', 'createdAt'],
  show: [
    ...['applicationId', 'outcome', 'decidedBy', 'interviewerId', 'interviewRecordedBy'],
    ...['alone', 'absentColleagueId', 'createdAt'],
  ],
  filter: ['fullName', 'outcome', 'alone', 'aloneRecently', 'createdAt'],
  sort: { sortBy: 'createdAt', direction: 'desc' },
}

/** Decided alone within the last thirty days, as SQL. */
export const aloneRecently = (now: string) =>
  `(application_decisions.absent_colleague_id IS NOT NULL AND application_decisions.created_at
     > '${now}'::timestamptz - interval '${RECENT_DAYS} days')`

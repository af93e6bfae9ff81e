import AgeChange from '#accounts/models/age_change'
import type { ResourceDefinition } from '#admin/adapter/definition'

const LATELY_DAYS = 7

/** An age that was changed these days, or for which students are still being judged, as SQL. */
export const changedLately = (now: string) =>
  `(age_changes.finished_at IS NULL
    OR age_changes.created_at > '${now}'::timestamptz - interval '${LATELY_DAYS} days')`

const ages = (when: 'before' | 'after') =>
  `age_changes.consent_age_${when} || ' / ' || age_changes.authorisation_age_${when}`

/** How far the students are judged whom a changed age concerns, as SQL. */
export const howFar = `age_changes.judged || ' / ' || age_changes.concerned`

/** What became of an age of the settings that was changed: the worker judges thousands of students page by page. */
export const ageChanges: ResourceDefinition = {
  id: 'age_changes',
  model: AgeChange,
  navigation: 'follow_up',
  columns: [
    ...['id', 'concerned', 'judged', 'guardiansAsked', 'opened', 'madeToWait'],
    ...['changedBy', 'createdAt', 'finishedAt'],
  ],
  calculated: {
    ages: { kind: 'string', sql: () => `${ages('before')} || ' → ' || ${ages('after')}` },
    changedLately: { kind: 'boolean', sql: ({ now }) => changedLately(now) },
  },
  references: { changedBy: 'users' },
  title: 'ages',
  list: ['ages', 'concerned', 'judged', 'createdAt', 'finishedAt'],
  show: [
    ...['ages', 'createdAt', 'changedBy', 'concerned', 'judged'],
    ...['guardiansAsked', 'opened', 'madeToWait', 'finishedAt'],
  ],
  filter: ['changedLately', 'createdAt'],
  sort: { sortBy: 'createdAt', direction: 'desc' },
  sortable: ['createdAt'],
}

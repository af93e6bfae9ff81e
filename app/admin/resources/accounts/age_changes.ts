import AgeChange from '#accounts/models/age_change'
import type { ResourceDefinition } from '#admin/adapter/definition'

/** Students are still being judged, as SQL. What they wait for afterwards the team's first page names by itself. */
export const underWay = 'age_changes.finished_at IS NULL'

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
    ...['changedBy', 'createdAt', 'finishedAt', 'overtakes'],
  ],
  calculated: {
    ages: { kind: 'string', sql: () => `${ages('before')} || ' → ' || ${ages('after')}` },
    underWay: { kind: 'boolean', sql: () => `(${underWay})` },
  },
  references: { changedBy: 'users', overtakes: 'age_changes' },
  title: 'ages',
  list: ['ages', 'concerned', 'judged', 'createdAt', 'finishedAt'],
  show: [
    ...['ages', 'createdAt', 'changedBy', 'concerned', 'judged'],
    ...['guardiansAsked', 'opened', 'madeToWait', 'finishedAt', 'overtakes'],
  ],
  filter: ['underWay', 'createdAt'],
  sort: { sortBy: 'createdAt', direction: 'desc' },
  sortable: ['createdAt'],
}

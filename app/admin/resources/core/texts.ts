import Text from '#core/models/text'
import { editText, restoreText } from '#admin/resources/core/text_actions'
import { goesTo, leavesWhen } from '#admin/texts/told_sql'
import type { ResourceDefinition } from '#admin/adapter/definition'

/** The words of e-mails and notices, as they were shipped or as staff wrote them. */
export const texts: ResourceDefinition = {
  id: 'texts',
  model: Text,
  navigation: 'reference',
  columns: ['id', 'name', 'updatedAt'],
  calculated: {
    fullName: { kind: 'string', sql: ({ locale }) => `texts.title_${locale}` },
    goesTo: { kind: 'string', sql: ({ locale }) => goesTo(locale) },
    leavesWhen: { kind: 'string', sql: ({ locale }) => leavesWhen(locale) },
    changed: { kind: 'boolean', sql: () => `(texts.words <> '{}')` },
  },
  title: 'fullName',
  list: ['fullName', 'goesTo', 'leavesWhen', 'changed'],
  show: ['fullName', 'goesTo', 'leavesWhen', 'changed', 'updatedAt', 'name'],
  filter: ['fullName', 'goesTo', 'leavesWhen', 'changed'],
  sort: { sortBy: 'name', direction: 'asc' },
  subjects: ['text'],
  actions: { editText, restoreText },
}

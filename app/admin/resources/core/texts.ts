import Text from '#core/models/text'
import { editText, restoreText } from '#admin/resources/core/text_actions'
import type { ResourceDefinition } from '#admin/adapter/definition'

/** The words of e-mails and notices, as they were shipped or as staff wrote them. */
export const texts: ResourceDefinition = {
  id: 'texts',
  model: Text,
  navigation: 'reference',
  columns: ['id', 'name', 'updatedAt'],
  calculated: {
    fullName: { kind: 'string', sql: ({ locale }) => `texts.title_${locale}` },
    changed: { kind: 'boolean', sql: () => `(texts.words <> '{}')` },
  },
  title: 'fullName',
  list: ['fullName', 'changed', 'updatedAt'],
  show: ['fullName', 'name', 'changed', 'updatedAt'],
  filter: ['fullName', 'changed'],
  sort: { sortBy: 'name', direction: 'asc' },
  subjects: ['text'],
  actions: { editText, restoreText },
}

import LegalText, { LEGAL_TEXTS } from '#accounts/models/legal_text'
import { announce } from '#core/events/announce'
import LegalTextPublished from '#accounts/events/legal_text_published'
import SaveRecord, { type Also } from '#admin/actions/save_record'
import { legalTextValidator } from '#admin/validators/legal_text'
import { fieldErrors, withFieldErrors } from '#admin/validators/field_errors'
import type { ResourceDefinition, SaveInput } from '#admin/adapter/definition'

const TEXTS = ['bodyFr', 'bodyEn']

/** A version is published, and from then on never changes. */
async function publish({ params, currentAdmin }: SaveInput) {
  const values = await withFieldErrors(() => legalTextValidator.validate(params))
  const { kind, version } = values
  if (await LegalText.findBy({ kind, version })) {
    throw fieldErrors([{ field: 'version', rule: 'unique' }])
  }
  const name = 'accounts.legal_text'
  const actorId = currentAdmin.id
  return new SaveRecord().handle({ model: LegalText, id: null, values, actorId, name, also: tell })
}

const tell: Also = async (row, _before, trx) => {
  const { id: textId, kind } = row as LegalText
  await announce(new LegalTextPublished({ textId, kind }), trx)
}

export const legalTexts: ResourceDefinition = {
  id: 'legal_texts',
  model: LegalText,
  navigation: 'reference',
  columns: ['id', 'kind', 'version', ...TEXTS, 'publishedAt'],
  values: { kind: LEGAL_TEXTS },
  longTexts: TEXTS,
  changedBy: Object.fromEntries(TEXTS.map((name) => [name, 'BlocksField'])),
  title: 'version',
  list: ['kind', 'version', 'publishedAt'],
  show: ['kind', 'version', ...TEXTS, 'publishedAt'],
  filter: ['kind', 'version', 'publishedAt'],
  edit: ['kind', 'version', ...TEXTS],
  sort: { sortBy: 'publishedAt', direction: 'desc' },
  save: publish,
}

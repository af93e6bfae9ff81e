import Text from '#core/models/text'
import { clock } from '#core/clock'
import i18nManager from '@adonisjs/i18n/services/main'
import { transaction } from '#core/transaction'
import { sampleValues } from '#core/texts/sample_values'
import { shippedParts, shippedWords, type Language } from '#core/texts/shipped'

/** Lists the shipped texts by what they are about. What staff wrote is left alone; what is shipped no more goes. */
export default class LoadTextNames {
  handle() {
    const rows = [...shippedParts()].map(([name, parts]) => {
      const [part] = parts
      return { name, title_fr: titleOf('fr', name, part), title_en: titleOf('en', name, part) }
    })
    return transaction(async (trx) => {
      await Text.query({ client: trx })
        .whereNotIn(
          'name',
          rows.map(({ name }) => name)
        )
        .delete()
      await trx
        .knexQuery()
        .table('texts')
        .insert(rows.map((row) => ({ ...row, updated_at: clock.now().toJSDate() })))
        .onConflict('name')
        .merge(['title_fr', 'title_en'])
    })
  }
}

/** What it is called; where nothing says so its first part, the subject of its e-mail, as a grown-up reads it. */
function titleOf(language: Language, name: string, part: string) {
  const called = i18nManager.getTranslations()[language][`notifications.name.${name}`]
  const text = called ?? shippedWords(language, name, part)
  const values = sampleValues(language, [text], { name, role: 'other' })
  return i18nManager.locale(language).formatRawMessage(text, values)
}

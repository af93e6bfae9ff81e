import { readFile } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import { settings } from '#core/settings'
import { transaction } from '#core/transaction'

const FILES = {
  legalNoticeFr: 'legal_notice.fr.md',
  legalNoticeEn: 'legal_notice.en.md',
  privacyFr: 'privacy.fr.md',
  privacyEn: 'privacy.en.md',
} as const

type Column = keyof typeof FILES

/** Loads the shipped texts of the public pages where there are none. What staff wrote is left alone. */
export default class LoadTexts {
  async handle() {
    const present = await settings.get()
    const columns = Object.keys(FILES) as Column[]
    const empty = columns.filter((column) => present[column].trim() === '')
    if (empty.length === 0) return

    const texts = await Promise.all(empty.map((column) => read(FILES[column])))
    const changes = Object.fromEntries(empty.map((column, index) => [column, texts[index]]))
    await transaction((trx) => settings.update(changes, trx))
  }
}

const read = (file: string) => readFile(app.makePath('database/data/texts', file), 'utf8')

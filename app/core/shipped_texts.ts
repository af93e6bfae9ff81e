import { readFile } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'

const FILES = {
  legalNoticeFr: 'legal_notice.fr.md',
  legalNoticeEn: 'legal_notice.en.md',
  privacyFr: 'privacy.fr.md',
  privacyEn: 'privacy.en.md',
} as const

export type ShippedTexts = Record<keyof typeof FILES, string>

/** The texts of the public pages as they were shipped, by the names of their settings. */
export async function shippedTexts(): Promise<ShippedTexts> {
  const texts = Object.entries(FILES).map(async ([name, file]) => {
    const text = await readFile(app.makePath('database/data/texts', file), 'utf8')
    return [name, text.trim()]
  })
  return Object.fromEntries(await Promise.all(texts))
}

import { DateTime } from 'luxon'
import { readFile } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import { transaction } from '#core/transaction'
import LegalText, { LEGAL_TEXTS } from '#accounts/models/legal_text'

/** Publishes the shipped version of each text that nobody has published a version of yet, as of its own month. */
export default class LoadLegalTexts {
  async handle() {
    const versions = JSON.parse(await read('versions.json')) as Record<string, string>
    const texts = await Promise.all(
      LEGAL_TEXTS.map(async (kind) => ({
        kind,
        version: versions[kind],
        publishedAt: DateTime.fromISO(versions[kind], { zone: 'utc' }),
        bodyFr: await read(`${kind}.fr.md`),
        bodyEn: await read(`${kind}.en.md`),
      }))
    )
    await transaction(async (trx) => {
      for (const text of texts) {
        if (await LegalText.findBy({ kind: text.kind }, { client: trx })) continue
        await LegalText.create(text, { client: trx })
      }
    })
  }
}

const read = (file: string) => readFile(app.makePath('database/data/legal', file), 'utf8')

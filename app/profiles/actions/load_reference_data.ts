import { readFile } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import { transaction } from '#core/transaction'
import SchoolZone from '#profiles/models/school_zone'
import Level from '#profiles/models/level'
import Subject from '#profiles/models/subject'

type Names = [french: string, english: string, timeZone?: string][]

/** Loads the shipped levels, subjects and school zones. What staff changed or added since is left alone. */
export default class LoadReferenceData {
  async handle() {
    const levels = await read('levels.json')
    const subjects = await read('subjects.json')
    const zones = await read('school_zones.json')

    await transaction(async (trx) => {
      await Level.fetchOrCreateMany(
        'nameFr',
        levels.map(([nameFr, nameEn], index) => ({ nameFr, nameEn, rank: (index + 1) * 10 })),
        { client: trx }
      )
      await Subject.fetchOrCreateMany(
        'nameFr',
        subjects.map(([nameFr, nameEn], index) => ({ nameFr, nameEn, position: (index + 1) * 10 })),
        { client: trx }
      )
      await SchoolZone.fetchOrCreateMany(
        'nameFr',
        zones.map(([nameFr, nameEn, timeZone], index) => ({
          nameFr,
          nameEn,
          timeZone: timeZone ?? null,
          position: (index + 1) * 10,
        })),
        { client: trx }
      )
    })
  }
}

async function read(file: string): Promise<Names> {
  return JSON.parse(await readFile(app.makePath('database/data', file), 'utf8'))
}

import { readFile } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import { transaction } from '#core/transaction'
import DetectorList from '#safeguarding/models/detector_list'
import { LISTS, type Lists } from '#safeguarding/detector/rules'

/** Loads the shipped lists of the detector. What staff changed is left alone. */
export default class LoadDetectorLists {
  async handle() {
    const text = await readFile(app.makePath('database/data/detector.json'), 'utf8')
    const shipped: Lists = JSON.parse(text)
    const rows = LISTS.map((name) => ({ name, entries: shipped[name].join('\n') }))
    await transaction((trx) => DetectorList.fetchOrCreateMany('name', rows, { client: trx }))
  }
}

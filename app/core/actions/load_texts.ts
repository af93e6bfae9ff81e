import { settings } from '#core/settings'
import { transaction } from '#core/transaction'
import { shippedTexts, type ShippedTexts } from '#core/shipped_texts'

/** Loads the shipped texts of the public pages where there are none. What staff wrote is left alone. */
export default class LoadTexts {
  async handle() {
    const [present, shipped] = [await settings.get(), await shippedTexts()]
    const columns = Object.keys(shipped) as (keyof ShippedTexts)[]
    const empty = columns.filter((column) => present[column].trim() === '')
    if (empty.length === 0) return

    const changes = Object.fromEntries(empty.map((column) => [column, shipped[column]]))
    await transaction((trx) => settings.update(changes, trx))
  }
}

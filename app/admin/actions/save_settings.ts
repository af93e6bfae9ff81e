import { record } from '#audit/record'
import { settings } from '#core/settings'
import Settings from '#core/models/settings'
import { transaction, type Transaction } from '#core/transaction'
import { ownChanges } from '#admin/actions/own_changes'
import { pickFrom, type Values } from '#admin/actions/values'

type Input = {
  values: Values
  /** What their form showed when it was opened. */
  opened?: Values
  actorId: string
  trx?: Transaction
}

/** There is one row of settings; the journal names its subjects by uuid. */
export const SUBJECT = { type: 'settings', id: '00000000-0000-0000-0000-000000000001' }

/** Changes what staff may change without a developer. Every process hears of it at once. */
export default class SaveSettings {
  handle({ values: typed, opened, actorId, trx: outer }: Input) {
    return transaction(async (trx) => {
      const row = await Settings.query({ client: trx }).forUpdate().firstOrFail()
      const values = ownChanges({ now: row.$attributes, typed, opened })
      const changed = Object.fromEntries(
        Object.entries(values).filter(([name, value]) => row.$attributes[name] !== value)
      )
      if (Object.keys(changed).length === 0) return
      const before = pickFrom(row, changed)
      await settings.update(changed, trx)
      await record(
        { actorId, action: 'core.settings_changed', subject: SUBJECT, before, after: changed },
        trx
      )
    }, outer)
  }
}

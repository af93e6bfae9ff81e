import { record } from '#audit/record'
import { settings } from '#core/settings'
import Settings from '#core/models/settings'
import { transaction, type Transaction } from '#core/transaction'
import { changeAges } from '#accounts/change_ages'
import type { Ages } from '#accounts/consent_purposes'
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
      await this.#update(row, changed, trx)
      await record(
        { actorId, action: 'core.settings_changed', subject: SUBJECT, before, after: changed },
        trx
      )
    }, outer)
  }

  /** An age is judged anew for all whom it concerns. */
  #update(row: Settings, changed: Partial<Settings>, trx: Transaction) {
    const update = () => settings.update(changed, trx)
    if (!('guardianConsentAge' in changed || 'guardianAuthorisationAge' in changed)) return update()
    const before = agesOf(row)
    return changeAges({ before, after: agesOf({ ...before, ...changed }) }, update, trx)
  }
}

const agesOf = ({ guardianConsentAge, guardianAuthorisationAge }: Ages): Ages => ({
  guardianConsentAge,
  guardianAuthorisationAge,
})

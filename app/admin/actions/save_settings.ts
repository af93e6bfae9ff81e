import { record } from '#audit/record'
import { settings } from '#core/settings'
import Settings from '#core/models/settings'
import { transaction, type Transaction } from '#core/transaction'
import { fieldErrors } from '#admin/validators/field_errors'
import { changeAges } from '#accounts/change_ages'
import { countStudentsConcerned } from '#accounts/queries/students_concerned'
import type { Ages } from '#accounts/consent_purposes'
import { ownChanges } from '#admin/actions/own_changes'
import { pickFrom, type Values } from '#admin/actions/values'

type Input = {
  values: Values
  /** What their form showed when it was opened. */
  opened?: Values
  /** How many students a change of an age was said to concern, by who confirms it. */
  agesConfirmed?: number
  actorId: string
  trx?: Transaction
}

/** There is one row of settings; the journal names its subjects by uuid. */
export const SUBJECT = { type: 'settings', id: '00000000-0000-0000-0000-000000000001' }

/** Changes what staff may change without a developer. Every process hears of it at once. */
export default class SaveSettings {
  handle({ values: typed, opened, agesConfirmed, actorId, trx: outer }: Input) {
    return transaction(async (trx) => {
      const row = await Settings.query({ client: trx }).forUpdate().firstOrFail()
      const values = ownChanges({ now: row.$attributes, typed, opened })
      const changed = Object.fromEntries(
        Object.entries(values).filter(([name, value]) => row.$attributes[name] !== value)
      )
      if (Object.keys(changed).length === 0) return
      const before = pickFrom(row, changed)
      await this.#update(row, changed, { agesConfirmed, actorId }, trx)
      await record(
        { actorId, action: 'core.settings_changed', subject: SUBJECT, before, after: changed },
        trx
      )
    }, outer)
  }

  /**
   * An age is judged anew for all whom it concerns.
   *
   * @throws beside an age, with their number, unless just so many were confirmed.
   */
  async #update(
    row: Settings,
    changed: Partial<Settings>,
    { agesConfirmed, actorId }: Pick<Input, 'agesConfirmed' | 'actorId'>,
    trx: Transaction
  ) {
    const field = AGES.find((age) => age in changed)
    if (!field) return settings.update(changed, trx)
    const before = agesOf(row)
    const after = agesOf({ ...before, ...changed })
    const concerned = await countStudentsConcerned([before], after, trx)
    if (concerned > 0 && concerned !== agesConfirmed) {
      throw fieldErrors([{ field, rule: 'agesConcern', options: { count: concerned } }])
    }
    await settings.update(changed, trx)
    if (concerned > 0) await changeAges({ before, after, changedBy: actorId }, trx)
  }
}

const AGES = ['guardianConsentAge', 'guardianAuthorisationAge'] as const

const agesOf = ({ guardianConsentAge, guardianAuthorisationAge }: Ages): Ages => ({
  guardianConsentAge,
  guardianAuthorisationAge,
})

import { record } from '#audit/record'
import { transaction, type Transaction } from '#core/transaction'
import { ownChanges } from '#admin/actions/own_changes'
import { pickFrom, type Values } from '#admin/actions/values'
import type { LucidModel, LucidRow } from '@adonisjs/lucid/types/model'

type Input = {
  model: LucidModel
  /** Null for a record that is new. */
  id: string | null
  values: Values
  /** What its form showed when it was opened. */
  opened?: Values
  actorId: string
  /** `profiles.level`: the feature and the singular of what is saved. */
  name: `${string}.${string}`
  /** What goes with it, in the same transaction; `before` has the same fields, and is missing for what is new. */
  also?: Also
}

export type Also = (row: LucidRow, before: Values | undefined, trx: Transaction) => Promise<void>

/** Saves plain fields of a record, and what they were and are in the journal, in one transaction. */
export default class SaveRecord {
  handle({ model, id, values: typed, opened, actorId, name, also }: Input): Promise<string> {
    return transaction(async (trx) => {
      const row = await this.#load(model, id, trx)
      const values = id ? ownChanges({ now: row.$attributes, typed, opened }) : typed
      const before = id ? pickFrom(row, typed) : undefined
      row.useTransaction(trx).merge(values as Partial<LucidRow>)
      if (row.$isPersisted && !row.$isDirty) return id!
      const changed = id ? row.$dirty : values
      await row.save()

      const saved = String(row.$primaryKeyValue)
      await record(
        {
          actorId,
          action: `${name}_${id ? 'changed' : 'added'}`,
          subject: { type: name.split('.')[1], id: saved },
          before: before && pickFrom(before, changed),
          after: pickFrom(row, changed),
        },
        trx
      )
      await also?.(row, before, trx)
      return saved
    })
  }

  #load(model: LucidModel, id: string | null, trx: Transaction): Promise<LucidRow> {
    if (!id) return Promise.resolve(new model())
    return model.query({ client: trx }).where(model.primaryKey, id).forUpdate().firstOrFail()
  }
}

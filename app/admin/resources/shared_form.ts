import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { transaction, type Transaction } from '#core/transaction'
import { ownChanges } from '#admin/actions/own_changes'
import type { Values } from '#admin/actions/values'
import type { CurrentAdmin } from '#admin/current_admin'

/** A form that two of the team may have open at once: what the second didn't change stays as the first saved it. */
export type Shared = {
  /** Holds what is about to be changed, in the order in which its action does. */
  hold: (id: string, trx: Transaction) => Promise<unknown>
  /** What the fields show. */
  shows: (id: string, staff: CurrentAdmin, client: QueryClientContract) => Promise<Values>
  /** Fields that mean something only with each other. */
  together?: readonly (readonly string[])[]
}

type Form<Typed> = { id: string; staff: CurrentAdmin; typed: Typed; opened: Values | undefined }

/** What the fields show, and the same as the text that comes back with them. */
export async function beginShared({ shows }: Shared, id: string, staff: CurrentAdmin) {
  const shown = await shows(id, staff, db.connection())
  return { ...shown, opened: JSON.stringify(shown) }
}

/**
 * Saves a form over what is there now, in one transaction. A field that came back empty was emptied.
 *
 * @throws beside each field that somebody else changed too.
 */
export function saveShared<Typed extends object, Answer>(
  { hold, shows, together }: Shared,
  { id, staff, typed, opened }: Form<Typed>,
  save: (values: Typed, trx: Transaction) => Promise<Answer>
) {
  return transaction(async (trx) => {
    await hold(id, trx)
    const now = await shows(id, staff, trx)
    const emptied = Object.fromEntries(Object.keys(now).map((name) => [name, null]))
    const own = ownChanges({ now, typed: { ...emptied, ...typed }, opened, together })
    return save({ ...now, ...own } as Typed, trx)
  })
}

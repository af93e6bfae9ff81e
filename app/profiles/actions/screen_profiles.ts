import type { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'
import { holdsContactDetails, SCREENED } from '#profiles/screened_profile'

type Table = keyof typeof SCREENED

type Input = {
  /** The moment to look at, instead of now. */
  at?: DateTime
  /** Says what would be found, and changes nothing. */
  dryRun?: boolean
}

/** A profile whose words hold contact details, or don't any more. */
export type Found = { table: Table; id: string; holds: boolean }

const PAGE = 500

/**
 * Looks for contact details in every profile, with the rules that its fields are judged by, and keeps since when one is
 * known to hold some: the team sees them. Others are shown the words without them, whether or not this has run.
 */
export default class ScreenProfiles {
  async handle({ at = clock.now(), dryRun = false }: Input = {}): Promise<Found[]> {
    const found: Found[] = []
    for (const table of ['students', 'tutors'] as const) {
      for await (const row of rowsOf(table)) {
        const holds = await holdsContactDetails(table, row)
        if (holds === (row.contact_details_since !== null)) continue
        if (!dryRun) await keep(table, row, holds ? at : null)
        found.push({ table, id: row.id, holds })
      }
    }
    return found
  }
}

async function* rowsOf(table: Table) {
  let last: string | null = null
  for (;;) {
    const page = db
      .from(table)
      .select('id', 'contact_details_since', 'updated_at', ...SCREENED[table])
      .orderBy('id')
      .limit(PAGE)
    const rows: Record<string, any>[] = await (last ? page.where('id', '>', last) : page)
    yield* rows
    if (rows.length < PAGE) return
    last = rows.at(-1)!.id
  }
}

/** Unless it was saved meanwhile: what is saved is judged there. */
const keep = (table: Table, row: Record<string, any>, since: DateTime | null) =>
  db
    .from(table)
    .where({ id: row.id, updated_at: row.updated_at })
    .update({ contact_details_since: since && since.toJSDate() })

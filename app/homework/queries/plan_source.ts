import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'
import { isOnlooker } from '#core/onlooker'
import { MOST_ITEMS, planOf, type PlanSource } from '#homework/plan'

/**
 * What the next hour of a pair is planned from, as SQL: homework that is blocked or late, and what is pinned. What
 * somebody keeps for themselves is never part of it.
 *
 * @param pairId the column that names the pair; the moment is bound as `:now`.
 */
export const planSource = (pairId: string) => /* sql */ `json_build_object(
  'homework', (SELECT coalesce(json_agg(open), '[]') FROM (
    SELECT id, title, state = 'blocked' AS blocked, due_at AS "dueAt" FROM homework
    WHERE pair_id = ${pairId} AND state IN ('todo', 'in_progress', 'blocked')
      AND (state = 'blocked' OR due_at < :now)
    ORDER BY state = 'blocked' DESC, due_at, id LIMIT ${MOST_ITEMS}) AS open),
  'pins', (SELECT coalesce(json_agg(pinned), '[]') FROM (
    SELECT pins.conversation_id AS "conversationId", messages.id AS "messageId",
      messages.position, left(coalesce(nullif(pins.reason, ''), messages.body), 160) AS words
    FROM conversations JOIN pins ON pins.conversation_id = conversations.id
      JOIN messages ON messages.id = pins.message_id
    WHERE conversations.pair_id = ${pairId} AND messages.body <> ''
    ORDER BY pins.created_at DESC LIMIT 3) AS pinned)
)`

type Stored = Omit<PlanSource, 'homework'> & {
  homework: (Omit<PlanSource['homework'][number], 'dueAt'> & { dueAt: string })[]
}

/** The plan from what the database told. */
export function planFrom({ homework, pins }: Stored) {
  const dated = homework.map((one) => ({ ...one, dueAt: new Date(one.dueAt) }))
  const shown = isOnlooker() ? [] : pins
  return planOf({ homework: dated, pins: shown }, clock.now().toJSDate())
}

/** What the next hour of this pair is about, in one query. */
export async function planOfPair(pairId: string) {
  const now = clock.now().toJSDate()
  const { rows } = await db.rawQuery(`SELECT ${planSource(':pairId')} AS source`, {
    pairId,
    now,
  } as Record<string, any>)
  return planFrom(rows[0].source)
}

import db from '@adonisjs/lucid/services/db'
import i18nManager from '@adonisjs/i18n/services/main'
import { settings } from '#core/settings'
import { texts } from '#core/texts/texts'
import { keyOf, MESSAGE } from '#core/texts/shipped'
import type Pair from '#matching/models/pair'
import { briefOf } from '#matching/queries/brief'

/**
 * What the team says first to the two of a new pair, as it was shipped or as staff wrote it. One message for both: in the
 * student's language.
 *
 * @param slots how many slots the team proposes to them
 */
export async function firstWords({ studentId, tutorId, coordinatorId }: Pair, slots: number) {
  const rows = await db
    .from('users')
    .whereIn('id', [studentId, tutorId, coordinatorId])
    .select('id', 'first_name', 'locale')
  const people = new Map(rows.map((row) => [row.id, row]))
  const { associationName: association } = await settings.get()
  const { needs, level, wishes } = await briefOf(studentId)
  const student = people.get(studentId)
  const language = student.locale === 'en' ? 'en' : 'fr'
  const written = await texts.get()

  return written.say(i18nManager.locale(language), keyOf('matching.pair_made', MESSAGE), {
    studentFirstName: student.first_name,
    tutorFirstName: people.get(tutorId).first_name,
    coordinatorFirstName: people.get(coordinatorId).first_name,
    needs: needs[language],
    hasNeeds: needs[language] ? 'yes' : 'no',
    level: level[language],
    wishes,
    hasWishes: wishes ? 'yes' : 'no',
    slotCount: slots,
    association,
  })
}

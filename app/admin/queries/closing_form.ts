import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'
import User from '#accounts/models/user'
import { isMember } from '#matching/queries/two_of_pair'
import { may } from '#admin/permissions'
import { takingOver } from '#admin/queries/taking_over'
import { pairName } from '#admin/resources/names'
import type { CurrentAdmin } from '#admin/current_admin'
import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'

type Named = { id: string; name: string }

/** What depends on an account that is about to be closed. Who may not open pairs or cases learns their number, or nothing. */
export async function closingForm(userId: string, staff: CurrentAdmin) {
  const { permissions } = staff
  const { role } = await User.findOrFail(userId)
  const seesPairs = may(permissions, 'pairs', 'list')
  const cases = (column: string) =>
    may(permissions, 'cases', 'list')
      ? count(db.from('cases').where({ [column]: userId, state: 'open' }))
      : 0
  if (role === 'staff') {
    return {
      seesPairs,
      followed: await count(openPairs().where('coordinator_id', userId)),
      colleagues: await takingOver([userId], staff),
      slots: await count(slotsToCome(userId)),
      ownCases: await cases('owner_id'),
    }
  }
  const own = () => openPairs().where(isMember(userId))
  return {
    pairs: await count(own()),
    named: seesPairs ? await named(own()) : [],
    hours: await count(hoursToCome(userId)),
    waits: may(permissions, 'match_requests', 'stopWaiting') ? await requestOf(userId) : null,
    openCases: await cases('reported_id'),
  }
}

async function count(query: DatabaseQueryBuilderContract) {
  const [{ total }] = await query.count('* as total')
  return Number(total)
}

const openPairs = () => db.from('pairs').whereNot('state', 'closed')

async function named(pairs: DatabaseQueryBuilderContract<any>): Promise<Named[]> {
  const rows: Named[] = await pairs
    .orderBy('pairs.id')
    .select('pairs.id', db.raw(`${pairName('pairs.id')} AS name`))
  return rows
}

/** Interviews to come, booked or not, are withdrawn with the account. */
const slotsToCome = (interviewerId: string) =>
  db
    .from('interview_slots')
    .where('interviewer_id', interviewerId)
    .whereNull('withdrawn_at')
    .whereNull('interview_id')
    .where('starts_at', '>', clock.now().toJSDate())

const hoursToCome = (userId: string) =>
  db
    .from('appointments')
    .where((own) => own.where('student_id', userId).orWhere('tutor_id', userId))
    .where('state', 'confirmed')
    .where('starts_at', '>', clock.now().toJSDate())

/** The request of a student who waits for a tutor. */
async function requestOf(studentId: string): Promise<string | null> {
  const waiting = db.from('match_requests').where({ student_id: studentId, state: 'waiting' })
  const request = await waiting.select('id').first()
  return request?.id ?? null
}

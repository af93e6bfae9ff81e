import db from '@adonisjs/lucid/services/db'
import Pair from '#matching/models/pair'
import Appointment from '#appointments/models/appointment'
import { settings } from '#core/settings'
import { activeStaffWith } from '#accounts/queries/active_staff_with'
import { conversationsOf } from '#safeguarding/queries/conversations_of'
import { ownName, pairName } from '#admin/resources/names'
import type { CurrentAdmin } from '#admin/current_admin'

/** Of one person, from their page; or of one of the two of a pair, from its page or that of one of its hours, in their conversation. */
export type About = 'users' | 'pairs' | 'appointments'

/** Whom a case could be about, what could be copied with it, whose it could be, and how much time there is. */
export async function openCaseForm(about: About, id: string, staff: CurrentAdmin) {
  const pair = about === 'users' ? null : await pairOf(about, id)
  const people = pair ? [pair.studentId, pair.tutorId] : [id]
  const [named, conversations, owners, { caseHours, urgentCaseHours }] = await Promise.all([
    namesOf(people),
    pair ? ofPair(pair.id) : ofPerson(id),
    protectors(),
    settings.get(),
  ])
  return {
    people: named,
    conversations,
    chosen: pair ? (conversations[0]?.id ?? null) : null,
    owners,
    ownerId: owners.some((one) => one.id === staff.id) ? staff.id : null,
    hours: { usual: caseHours, urgent: urgentCaseHours },
  }
}

async function pairOf(about: Exclude<About, 'users'>, id: string) {
  if (about === 'pairs') return Pair.findOrFail(id)
  const { pairId } = await Appointment.findOrFail(id)
  return Pair.findOrFail(pairId)
}

type Person = { id: string; name: string; role: string }

/** The student first. */
const namesOf = (ids: string[]): Promise<Person[]> =>
  db
    .from('users')
    .whereIn('id', ids)
    .orderBy('role')
    .select('id', 'role', db.raw(`first_name || ' ' || family_name AS name`))

/** Without a name it is the one with the team. */
type Written = { id: string; name: string | null }

const written = (conversations: ReturnType<typeof conversationsOf>): Promise<Written[]> =>
  conversations
    .orderBy('conversations.id', 'desc')
    .select('conversations.id', db.raw(`${pairName('conversations.pair_id')} AS name`))

const ofPerson = (personId: string) => written(conversationsOf(personId, db.connection()))

const ofPair = (pairId: string) => written(db.from('conversations').where('pair_id', pairId))

const protectors = (): Promise<{ id: string; name: string }[]> =>
  activeStaffWith(['safeguarding'])
    .orderByRaw('family_name COLLATE "fr-x-icu", first_name COLLATE "fr-x-icu", id')
    .select('users.id', db.raw(`${ownName('users.id')} AS name`))

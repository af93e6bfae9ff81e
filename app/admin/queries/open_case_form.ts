import db from '@adonisjs/lucid/services/db'
import Pair from '#matching/models/pair'
import { settings } from '#core/settings'
import { activeStaffWith } from '#accounts/queries/active_staff_with'
import { conversationsOf } from '#safeguarding/queries/conversations_of'
import { ownName, pairName } from '#admin/resources/names'
import type { CurrentAdmin } from '#admin/current_admin'

/** Of one person, from their page; or of one of the two of a pair, in their conversation. */
export type About = 'users' | 'pairs'

/** Whom a case could be about, what could be copied with it, whose it could be, and how much time there is. */
export async function openCaseForm(about: About, id: string, staff: CurrentAdmin) {
  const people = about === 'users' ? [id] : await peopleOf(id)
  const [named, conversations, owners, { caseHours, urgentCaseHours }] = await Promise.all([
    namesOf(people),
    about === 'users' ? ofPerson(id) : ofPair(id),
    protectors(),
    settings.get(),
  ])
  return {
    people: named,
    conversations,
    chosen: about === 'pairs' ? (conversations[0]?.id ?? null) : null,
    owners,
    ownerId: owners.some((one) => one.id === staff.id) ? staff.id : null,
    hours: { usual: caseHours, urgent: urgentCaseHours },
  }
}

async function peopleOf(pairId: string) {
  const { studentId, tutorId } = await Pair.findOrFail(pairId)
  return [studentId, tutorId]
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

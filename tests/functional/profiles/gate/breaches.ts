import db from '@adonisjs/lucid/services/db'
import { createStaff } from '#database/factories/accounts/user_factory'
import { noteInterview, recordCheck } from '#database/factories/profiles/clearance_factory'
import { createApplicant } from '#database/factories/profiles/profile_factory'

/** What takes a cleared tutor's clearance away, one step at a time; everything else stays as it was. */
export const BREACHES: Record<string, (tutorId: string) => Promise<unknown>> = {
  'no charter': (id) => db.from('charter_acceptances').where('tutor_id', id).delete(),
  'no interview': (id) => giveAway('interviews', id),
  'an unfavourable interview': async (id) =>
    noteInterview(id, { favourable: false, interviewerId: (await createStaff()).id }),
  'no check': (id) => giveAway('background_checks', id),
  'an unfavourable check': (id) => recordCheck(id, { favourable: false }),
  'an expired check': (id) =>
    db
      .from('background_checks')
      .where('tutor_id', id)
      .update({ shown_on: '2023-11-01', expires_on: '2026-11-23' }),
  'an application that is a draft': (id) => applicationIs(id, 'draft'),
  'an application that is sent': (id) => applicationIs(id, 'submitted'),
  'an application at the interview': (id) => applicationIs(id, 'interview'),
  'an application that is refused': (id) => applicationIs(id, 'refused'),
  'an application that has expired': (id) => applicationIs(id, 'expired'),
  'an account that is suspended': (id) => accountIs(id, 'suspended'),
  'an account that is deactivated': (id) => accountIs(id, 'deactivated'),
}

const applicationIs = (id: string, state: string) =>
  db.from('applications').where('tutor_id', id).update({ state })

const accountIs = (id: string, state: string) => db.from('users').where('id', id).update({ state })

/** A decision holds its records for ever: they become somebody else's. */
async function giveAway(table: string, id: string) {
  const other = await createApplicant()
  await db.from(table).where('tutor_id', id).update({ tutor_id: other.id })
}

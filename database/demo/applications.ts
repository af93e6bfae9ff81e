import { clock } from '#core/clock'
import { record } from '#audit/record'
import type { Transaction } from '#core/transaction'
import type { Ids } from '#database/demo/people'
import type { DemoApplication } from '#database/demo/cast'
import { currentLegalText } from '#accounts/queries/current_legal_text'

const STATES = {
  ...{ draft: 'draft', submitted: 'submitted', interview: 'interview', refused: 'refused' },
  ...{ cleared: 'cleared', alone: 'cleared', expiring: 'cleared', expired: 'expired' },
} as const

/** Days until the check ends. */
const CHECK_DAYS = { expiring: 21, expired: -6 }
const THREE_YEARS = 3 * 365

/** A tutor's application as the story has it, with each step that was taken and by whom. */
export async function apply(tutorId: string, story: DemoApplication, ids: Ids, trx: Transaction) {
  const decided = clock.now().minus({ days: story === 'alone' ? 4 : 30 })
  const isDecided = !['draft', 'submitted', 'interview'].includes(story)
  const [claire, samir] = [ids.people.get('claire')!, ids.people.get('samir')!]
  const [application] = await trx
    .table('applications')
    .returning('id')
    .insert({
      tutor_id: tutorId,
      state: STATES[story],
      submitted_at: story === 'draft' ? null : decided.minus({ days: 10 }).toJSDate(),
      decided_by: isDecided ? claire : null,
      decided_at: isDecided ? decided.toJSDate() : null,
    })
  if (story === 'draft') return
  const day = decided.minus({ days: 2 }).toISODate()
  await acceptCharter(tutorId, day, trx)
  if (!isDecided) return

  const interviewer = story === 'alone' ? claire : samir
  const held = { interviewer_id: interviewer, recorded_by: interviewer }
  const favourable = story !== 'refused'
  const [interview] = await trx
    .table('interviews')
    .returning('id')
    .insert({ tutor_id: tutorId, held_on: day, ...held, favourable })
  const check = favourable ? await showCheck(tutorId, claire, story, trx) : null
  await trx.table('application_decisions').insert({
    application_id: application.id,
    outcome: favourable ? 'cleared' : 'refused',
    decided_by: claire,
    interview_id: interview.id,
    interviewer_id: interviewer,
    interview_recorded_by: interviewer,
    check_id: check,
    absent_colleague_id: story === 'alone' ? samir : null,
    created_at: decided.toJSDate(),
  })
  const subject = { type: 'application', id: application.id }
  if (story === 'alone')
    await record(
      {
        actorId: claire,
        action: 'profiles.tutor_cleared',
        subject,
        after: { absentColleagueId: samir },
      },
      trx
    )
}

async function acceptCharter(tutorId: string, day: string, trx: Transaction) {
  const { version } = await currentLegalText('charter', trx)
  await trx.table('charter_acceptances').insert({ tutor_id: tutorId, version, accepted_on: day })
}

async function showCheck(
  tutorId: string,
  checker: string,
  story: DemoApplication,
  trx: Transaction
): Promise<string> {
  const days = story === 'expiring' || story === 'expired' ? CHECK_DAYS[story] : THREE_YEARS
  const expires = clock.now().plus({ days })
  const [check] = await trx
    .table('background_checks')
    .returning('id')
    .insert({
      tutor_id: tutorId,
      kind: 'criminal_record_extract',
      shown_on: clock.now().minus({ days: 32 }).toISODate(),
      checker_id: checker,
      favourable: true,
      expires_on: expires.toISODate(),
    })
  return check.id
}

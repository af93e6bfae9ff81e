import { clock } from '#core/clock'
import { announce } from '#core/events/announce'
import type { Transaction } from '#core/transaction'
import { ageOn } from '#accounts/age'
import {
  askedOfGuardian,
  NEEDED_OF_STUDENT,
  textKind,
  type Purpose,
} from '#accounts/consent_purposes'
import { currentLegalTexts } from '#accounts/queries/current_legal_texts'
import GuardianAsked from '#accounts/events/guardian_asked'
import { FAMILIES, STUDENTS, type DemoStudent } from '#database/demo/cast'
import type { Ids } from '#database/demo/people'

/** The demo keeps to the ages that ship. */
const AGES = { guardianConsentAge: 15, guardianAuthorisationAge: 18 }

type Story = { ids: Ids; texts: Map<Purpose, string>; trx: Transaction }

/** Who agreed to what: students for themselves, guardians for theirs, and with whom the team has spoken. */
export async function createGuardians(ids: Ids, trx: Transaction) {
  const current = await currentLegalTexts(trx)
  const purposes: Purpose[] = ['account', 'messages_and_hours', 'tutoring', 'photo']
  const texts = new Map(purposes.map((one) => [one, current.get(textKind(one))!.id] as const))
  for (const student of STUDENTS) await createFamily(student, { ids, texts, trx })
}

async function createFamily(student: DemoStudent, story: Story) {
  const { ids, trx } = story
  const studentId = ids.people.get(student.key)!
  await give({ studentId, guardianshipId: null, channel: 'account' }, NEEDED_OF_STUDENT, story)

  const questions = askedOfGuardian(ageOn(student.birthDate, clock.now().toISODate()), AGES)
  if (questions.length === 0) return
  const answered = student.guardian !== 'silent'
  const guardianshipId = await nameGuardian(student, answered, story)
  // Their mails lie in the caught ones, with links that work.
  if (FAMILIES[student.key]) await announce(new GuardianAsked({ guardianshipId }), trx)
  if (!answered) return
  const asked = questions.map(({ purpose }) => purpose)
  await give({ studentId, guardianshipId, channel: 'link' }, asked, story)
  await trx.table('guardian_talks').insert({
    guardianship_id: guardianshipId,
    staff_id: ids.people.get('claire'),
    held_on: clock.now().minus({ days: 30 }).toISODate(),
  })
}

async function nameGuardian(student: DemoStudent, answered: boolean, { ids, trx }: Story) {
  const { name, email } = FAMILIES[student.key] ?? {
    name: `M. ou Mme ${student.familyName}`,
    email: `famille.${student.key}@homeskolar.test`,
  }
  const asked = clock.now().minus({ days: 35 }).toJSDate()
  const known = await trx.from('guardians').where('email', email).select('id').first()
  const [guardian] = known
    ? [known]
    : await trx
        .table('guardians')
        .returning('id')
        .insert({ email, confirmed_at: answered ? asked : null })
  const [{ id }] = await trx
    .table('guardianships')
    .returning('id')
    .insert({
      student_id: ids.people.get(student.key),
      guardian_id: guardian.id,
      name,
      link_sent_at: asked,
      created_at: asked,
    })
  return id as string
}

type Giver = { studentId: string; guardianshipId: string | null; channel: 'account' | 'link' }

async function give(giver: Giver, purposes: readonly Purpose[], { texts, trx }: Story) {
  await trx.table('consents').multiInsert(
    purposes.map((purpose) => ({
      student_id: giver.studentId,
      guardianship_id: giver.guardianshipId,
      purpose,
      text_id: texts.get(purpose),
      channel: giver.channel,
      given_at: clock.now().minus({ days: 34 }).toJSDate(),
    }))
  )
}

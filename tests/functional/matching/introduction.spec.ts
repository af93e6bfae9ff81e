import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import Pair from '#matching/models/pair'
import Text from '#core/models/text'
import Message from '#messaging/models/message'
import { texts } from '#core/texts/texts'
import Appointment from '#appointments/models/appointment'
import IntroducePair from '#admin/actions/introduce_pair'
import DeclineSlots from '#appointments/actions/decline_slots'
import AcceptSlot from '#appointments/actions/accept_slot'
import { contactDetailsIn } from '#safeguarding/contact_details_in'
import { runJobs } from '#tests/helpers/events'
import { freezeTime } from '#tests/helpers/time'
import { caughtMails } from '#tests/helpers/mails'
import { backOffice } from '#tests/helpers/back_office'
import { createStaff } from '#database/factories/accounts/user_factory'
import { available, skilledTutor, waitingStudent } from '#tests/helpers/waiting'

/** Lina waits, Karim can help her on Tuesdays, Claire of the team sees it. */
async function people() {
  const waiting = await waitingStudent({ familyName: 'Zebrowski' })
  const tutor = await skilledTutor({ firstName: 'Karim', familyName: 'Quintero' })
  await available(tutor.id, [2], 17, 20)
  return { ...waiting, tutor, staff: await createStaff(['coordinator'], { firstName: 'Claire' }) }
}

type People = Awaited<ReturnType<typeof people>>

async function introduce({ student, tutor, staff }: People) {
  const result = await new IntroducePair().handle({
    ...{ studentId: student.id, tutorId: tutor.id, coordinatorId: staff.id },
  })
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

const noticesOf = (userId: string) =>
  db.from('notifications').where('user_id', userId).orderBy('id').select('kind', 'data')

const unreadOf = async (userId: string) =>
  (await db.from('users').where('id', userId).select('unread_messages').firstOrFail())
    .unread_messages

test.group('Introducing a pair', (group) => {
  group.each.setup(() => void freezeTime())

  test('a tutor who is full leaves nothing behind', async ({ assert }) => {
    const made = await people()
    await db.from('tutors').where('id', made.tutor.id).update({ capacity: 0 })
    const result = await new IntroducePair().handle({
      ...{ studentId: made.student.id, tutorId: made.tutor.id, coordinatorId: made.staff.id },
    })
    assert.deepInclude(result, { ok: false, reason: 'tutor_full' })
    assert.lengthOf(await Pair.all(), 0)
    assert.lengthOf(await Message.all(), 0)
    assert.lengthOf(await Appointment.all(), 0)
  })

  test('proposes three slots on three days, writes the first words, and both count them', async ({
    assert,
  }) => {
    const made = await people()
    const { pair, slots } = await introduce(made)
    assert.equal(slots, 3)
    const proposal = await Appointment.query()
      .where('pairId', pair.id)
      .preload('slots')
      .firstOrFail()
    assert.equal(proposal.state, 'proposed')
    assert.equal(proposal.proposerId, made.staff.id)
    assert.deepEqual(
      proposal.slots.map(({ startsAt }) => startsAt.toUTC().toISO()),
      ['2026-11-24T16:00:00.000Z', '2026-12-01T16:00:00.000Z', '2026-12-08T16:00:00.000Z']
    )
    const message = await Message.firstOrFail()
    assert.equal(message.authorId, made.staff.id)
    const brief = ['Français', 'Niveau\u00a0: 3e', 'Des consignes courtes']
    for (const word of ['Lina', 'Karim', 'Claire', '3 créneaux', ...brief]) {
      assert.include(message.body, word)
    }
    assert.equal(await unreadOf(made.student.id), 1)
    assert.equal(await unreadOf(made.tutor.id), 1)
    assert.equal(await unreadOf(made.staff.id), 0)
  })

  test('tells both with what is asked for, and no family name', async ({ assert }) => {
    const made = await people()
    await introduce(made)
    await runJobs()
    for (const { id } of [made.student, made.tutor]) {
      const kinds = (await noticesOf(id)).map(({ kind }) => kind)
      assert.sameMembers(kinds, ['matching.pair_made', 'appointments.slot_proposed'])
    }
    const mails = caughtMails()
    assert.lengthOf(mails, 4)
    const mailOf = ({ email }: { email: string }, about: string) =>
      mails.find(({ to, subject }) => to === email && subject === about)!
    const brief = mailOf(made.tutor, 'Vous avez un binôme')
    const slots = mailOf(made.tutor, 'Un créneau vous est proposé')
    for (const word of ['Lina', '3e', 'Français', 'Des consignes courtes']) {
      assert.include(brief.text, word)
    }
    assert.include(slots.text, 'L’équipe propose un moment pour votre première séance avec Lina')
    assert.include(mailOf(made.student, 'Tu as un binôme').text, 'Ce que Karim sait de toi')
    for (const { subject, text, html } of mails) {
      assert.notMatch(subject, /Lina|Karim/)
      assert.notMatch(text + html, /Zebrowski|Quintero/)
    }
  })

  test('no way to meet outside passes by the wishes, in the e-mail or in the app', async ({
    assert,
  }) => {
    const made = await people()
    const wishes = 'Du temps. Appelle-moi au 06 12 34 56 78 ou lina@exemple.fr, merci.'
    await db.from('students').where('id', made.student.id).update({ accessibility_wishes: wishes })
    await introduce(made)
    await runJobs()
    const notices = await noticesOf(made.tutor.id)
    const { data } = notices.find(({ kind }) => kind === 'matching.pair_made')!
    const { body } = await Message.firstOrFail()
    const told = [body, JSON.stringify(data), ...caughtMails().map(({ text }) => text)]
    for (const words of told) {
      assert.notInclude(words, '34 56')
      assert.notInclude(words, 'exemple.fr')
    }
    assert.include(body, 'Du temps.')
    assert.deepEqual(await contactDetailsIn(data.wishes), [])
  })

  test('either of the two answers, and the other learns whose slots they were', async ({
    assert,
  }) => {
    const made = await people()
    const { pair } = await introduce(made)
    await runJobs()
    const { id: appointmentId } = await Appointment.findByOrFail('pairId', pair.id)
    await new DeclineSlots().handle({ appointmentId, actorId: made.student.id, reason: null })
    await runJobs()
    const told = await noticesOf(made.tutor.id)
    assert.containsSubset(told.at(-1), {
      kind: 'appointments.slot_declined',
      data: { otherFirstName: 'Lina', side: 'team' },
    })
    assert.include(caughtMails().at(-1)!.text, 'créneaux proposés par l’équipe')
  })

  test('the first answer settles it', async ({ assert }) => {
    const made = await people()
    const { pair } = await introduce(made)
    const proposal = await Appointment.query()
      .where('pairId', pair.id)
      .preload('slots')
      .firstOrFail()
    const [first] = proposal.slots
    const answer = { appointmentId: proposal.id, slotId: first.id }
    const accepted = await new AcceptSlot().handle({ ...answer, actorId: made.tutor.id })
    assert.isTrue(accepted.ok)
    const late = await new AcceptSlot().handle({ ...answer, actorId: made.student.id })
    assert.deepInclude(late, { ok: false, reason: 'already_answered' })
  })

  test('words and wishes as long as they may be make no message that is too long', async ({
    assert,
  }) => {
    const made = await people()
    const wishes = 'x'.repeat(1000)
    await db.from('students').where('id', made.student.id).update({ accessibility_wishes: wishes })
    const words = { fr: { message: `{wishes} ${'y'.repeat(3100)}` } }
    await Text.query().where('name', 'matching.pair_made').update({ words })
    texts.forget()
    await introduce(made)
    assert.lengthOf((await Message.firstOrFail()).body, 4000)
  })

  test('without a common hour nothing is proposed, and the first words say so', async ({
    client,
    assert,
  }) => {
    const { path, ...made } = await people()
    await db.from('availabilities').where('user_id', made.tutor.id).delete()
    const response = await backOffice(client, made.staff).post(path, { tutorId: made.tutor.id })
    response.assertBodyContains({ notice: { message: 'pairMade', options: { count: 0 } } })
    assert.lengthOf(await Appointment.all(), 0)
    const { body } = await Message.firstOrFail()
    assert.include(body, 'Proposez-vous un moment')
  })

  test('the first words are the team’s to change', async ({ client, assert }) => {
    const made = await people()
    const office = backOffice(client, await createStaff(['administrator']))
    const { id } = await Text.findByOrFail('name', 'matching.pair_made')
    const path = `resources/texts/records/${id}/editText`
    const { fields } = (await office.get(path)).body().form
    const field = fields.find(({ name }: { name: string }) => name === 'messageFr')
    assert.sameMembers(field.placeholders, [
      ...['studentFirstName', 'tutorFirstName', 'coordinatorFirstName'],
      ...['needs', 'hasNeeds', 'level', 'wishes', 'hasWishes', 'slotCount', 'association'],
    ])
    const wrong = await office.post(path, { messageFr: 'Bonjour {otherFirstName}' })
    assert.property(wrong.body().record.errors, 'messageFr')
    const words = 'Coucou {studentFirstName} et {tutorFirstName} !\n\n{slotCount, number} créneaux.'
    await office.post(path, { messageFr: words })
    texts.forget()
    await introduce(made)
    const { body } = await Message.firstOrFail()
    assert.equal(body, 'Coucou Lina et Karim !\n\n3 créneaux.')
  })
})

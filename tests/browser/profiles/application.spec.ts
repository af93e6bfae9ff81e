import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { firstMail } from '#tests/helpers/mail_links'
import LegalText from '#accounts/models/legal_text'
import InterviewSlot from '#profiles/models/interview_slot'
import { isCleared } from '#profiles/queries/cleared_tutors'
import { showSecondFactor } from '#tests/helpers/second_factor'
import { createSlot } from '#database/factories/profiles/clearance_factory'
import { createStaff, PASSWORD } from '#database/factories/accounts/user_factory'
import {
  createApplicant,
  createNewTutor,
  createTutor,
} from '#database/factories/profiles/profile_factory'
import { assertAccessible, assertFits, newPerson, PHONE, signIn } from '#tests/helpers/browser'
import * as steps from '#tests/browser/profiles/application_steps'
import { offerHelp } from '#tests/browser/journey/steps'

async function staffMember(firstName: string) {
  const staff = await createStaff(['coordinator'], { firstName, familyName: 'Équipe' })
  const person = await newPerson()
  await signIn(person, staff.email, PASSWORD)
  await showSecondFactor(person)
  return { staff, person }
}

test.group('A tutor’s application', () => {
  test('goes from the profile to being cleared, with two people of the team', async ({
    assert,
  }) => {
    const tutor = await createNewTutor({ firstName: 'Camille', familyName: 'Roux' })
    const camille = await newPerson({ viewport: PHONE })
    const { staff: claire, person: claires } = await staffMember('Claire')
    const { person: samirs } = await staffMember('Samir')
    await createSlot(72, { interviewerId: claire.id })

    await signIn(camille, tutor.email, PASSWORD)
    await camille.page.goto('/application')
    await camille.page.getByRole('link', { name: 'Remplir mon profil' }).waitFor()
    await assertFits(assert, camille.page)
    await assertAccessible(assert, camille.page)
    await camille.page.getByRole('button', { name: 'Envoyer ma candidature' }).click()
    await camille.page.getByText('Il manque encore vos matières').waitFor()

    await offerHelp(camille)
    await steps.sendApplication(camille)
    await camille.page.getByRole('button', { name: /^Choisir / }).click()
    await camille.page.getByText('Libérer ce créneau').waitFor()
    await assertFits(assert, camille.page)
    await assertAccessible(assert, camille.page)

    await steps.noteInterview(claires, tutor.id)
    await steps.recordCheck(claires, tutor.id)
    await steps.openDecision(claires, tutor.id)
    await claires.page.getByText('Vous avez mené un entretien').waitFor()
    await assertAccessible(assert, claires.page)
    await steps.decideToClear(samirs, tutor.id)
    assert.isTrue(await isCleared(tutor.id))

    // Her open page learns it by itself.
    await camille.page.getByText('Vous pouvez accompagner un élève').waitFor()
    for (const { faults } of [camille, claires, samirs]) assert.deepEqual(faults, [])
  })

  test('of two who pick the same slot one is told that it is gone', async ({ assert }) => {
    const slot = await createSlot(72)
    await createSlot(73, { interviewerId: slot.interviewerId })
    const tutors = [await createApplicant(), await createApplicant()]
    const people = [await newPerson({ viewport: PHONE }), await newPerson()]
    for (const [index, person] of people.entries()) {
      await signIn(person, tutors[index].email, PASSWORD)
      await person.page.goto('/application')
      await person.page
        .getByRole('button', { name: /^Choisir / })
        .first()
        .waitFor()
    }
    await Promise.all(
      people.map(({ page }) =>
        page
          .getByRole('button', { name: /^Choisir / })
          .first()
          .click()
      )
    )
    const told = await Promise.all(
      people.map(async ({ page }) => {
        const won = page.getByText('C’est noté. Vous recevez un e-mail')
        const lost = page.getByText('Ce créneau vient d’être pris ou retiré.')
        await won.or(lost).first().waitFor()
        return won.isVisible()
      })
    )
    assert.sameMembers(told, [true, false])
    const taken = await InterviewSlot.query().whereNotNull('tutor_id')
    assert.lengthOf(taken, 1)
    for (const { faults } of people) assert.deepEqual(faults, [])
  })

  test('staff open slots in a row and withdraw a booked one', async ({ assert }) => {
    const { staff, person } = await staffMember('Claire')
    const { page } = person
    const day = clock.now().plus({ days: 5 }).toISODate()
    await page.goto('/admin/resources/interview_slots/actions/new')
    await page.getByLabel('Jour').fill(day)
    await page.getByLabel('Début du premier').fill('18:00')
    await page.getByRole('button', { name: 'Ouvrir les créneaux' }).click()
    await page.getByText('3 créneaux sont ouverts.').waitFor()
    const [slot] = await InterviewSlot.query()
      .where('interviewer_id', staff.id)
      .orderBy('starts_at')

    const tutor = await createApplicant({ firstName: 'Camille' })
    await slot.merge({ tutorId: tutor.id, bookedAt: clock.now() }).save()
    await page.goto(`/admin/resources/interview_slots/records/${slot.id}/withdrawSlot`)
    await page.getByText(/a choisi ce créneau/).waitFor()
    await page.getByRole('button', { name: 'Retirer ce créneau' }).click()
    await page.getByText('Le créneau est retiré.').waitFor()
    const { subject } = await firstMail(page, tutor.email)
    assert.include(subject, 'annulé')
    assert.deepEqual(person.faults, [])
  })

  test('a new version of the charter is asked for, and isn’t called accepted', async ({
    assert,
  }) => {
    const tutor = await createTutor()
    await LegalText.create({ kind: 'charter', version: '2099-01', bodyFr: 'Neuf', bodyEn: 'New' })
    const person = await newPerson({ viewport: PHONE })
    await signIn(person, tutor.email, PASSWORD)
    await person.page.goto('/application')
    await person.page.getByText('La charte a une nouvelle version.').waitFor()
    await person.page.getByRole('link', { name: 'Lire la charte' }).click()
    await person.page.getByRole('checkbox', { name: /J’ai lu la charte/ }).check()
    await person.page.getByRole('button', { name: 'Accepter la charte' }).click()
    await person.page.getByText('Vous avez accepté la version en vigueur.').waitFor()
    assert.deepEqual(person.faults, [])
  })

  test('a check that has expired says what to do, on a phone', async ({ assert }) => {
    const today = clock.now().toISODate()
    const tutor = await createTutor({}, { shownOn: '2023-01-01', expiresOn: today })
    const person = await newPerson({ viewport: PHONE })
    await signIn(person, tutor.email, PASSWORD)
    await person.page.goto('/application')
    await person.page.getByText('Votre vérification n’est plus valable').waitFor()
    await assertFits(assert, person.page)
    await assertAccessible(assert, person.page)
    assert.deepEqual(person.faults, [])
  })
})

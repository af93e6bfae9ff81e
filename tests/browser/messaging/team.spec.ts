import { test } from '@japa/runner'
import { showSecondFactor } from '#tests/helpers/second_factor'
import { createStaff, createUser, PASSWORD } from '#database/factories/accounts/user_factory'
import { assertAccessible, assertFits, newPerson, PHONE, signIn } from '#tests/helpers/browser'
import { jpeg } from '#tests/helpers/pictures'
import Question from '#messaging/models/question'
import HandQuestion from '#messaging/actions/hand_question'
import { field, message, write } from './support.js'

test.group('A question to the team', () => {
  test('is asked on a phone, taken and answered in the back office, and the answer stands on the open page', async ({
    assert,
  }) => {
    const account = await createUser({ firstName: 'Léo', familyName: 'Hoarau' })
    const colleague = await createStaff(['coordinator'], { firstName: 'Camille' })
    const [student, staff] = [await newPerson({ viewport: PHONE }), await newPerson()]
    await signIn(staff, colleague.email!, PASSWORD)
    await showSecondFactor(staff)
    await staff.page.goto('/admin/pages/questions')
    await staff.page.getByText('Aucune question n’attend.').waitFor()

    await signIn(student, account.email, PASSWORD)
    await student.page.goto('/homework')
    await student.page.getByRole('banner').getByRole('link', { name: 'Écrire à l’équipe' }).click()
    await field(student.page).waitFor()
    await write(student.page, 'Comment changer mon mot de passe ?')
    await assertAccessible(assert, student.page)
    await assertFits(assert, student.page)

    await staff.page.getByRole('button', { name: /Léo Hoarau/ }).click()
    await student.page.getByText('Lu', { exact: true }).waitFor()
    await staff.page.getByRole('button', { name: 'Je m’en occupe' }).click()
    await staff.page.getByText('Vous vous en occupez').waitFor()
    await staff.page.getByLabel('Votre réponse').fill('Dans ton compte, à « Mot de passe ».')
    await takenByColleague()
    await staff.page.getByText(/Noor s’occupe de cette question/).waitFor()
    const begun = staff.page.getByLabel('Votre réponse commencée')
    assert.equal(await begun.inputValue(), 'Dans ton compte, à « Mot de passe ».')
    await assertAccessible(assert, staff.page)
    await staff.page.getByRole('button', { name: 'Reprendre' }).click()
    await staff.page.getByText('Vous vous en occupez').waitFor()
    const photo = { name: 'plan.jpg', mimeType: 'image/jpeg', buffer: await jpeg() }
    await staff.page.getByLabel('Joindre des photos ou des documents').setInputFiles(photo)
    await staff.page.getByRole('list', { name: 'Fichiers de la réponse' }).waitFor()
    await assertAccessible(assert, staff.page)
    await staff.page.getByRole('button', { name: 'Répondre', exact: true }).click()
    await message(student.page, 'Dans ton compte, à « Mot de passe ».').waitFor()
    await student.page.getByText('Camille, de l’équipe', { exact: true }).first().waitFor()
    await student.page.getByRole('button', { name: /^Agrandir / }).waitFor()
    await staff.page.getByRole('button', { name: 'Agrandir la photo' }).click()
    await staff.page.getByRole('dialog').getByRole('img').waitFor()
    await staff.page.keyboard.press('Escape')
    await assertAccessible(assert, staff.page)

    await staff.page.getByRole('button', { name: 'Clore la question' }).click()
    await staff.page.getByText('Close', { exact: false }).first().waitFor()
    await write(student.page, 'Merci !')
    await staff.page.getByRole('list', { name: 'Messages' }).getByText('Merci !').waitFor()
    assert.deepEqual([...student.faults, ...staff.faults], [])
  })
})

/** As a colleague does on their own page. */
async function takenByColleague() {
  const { id: toId } = await createStaff(['safeguarding'], { firstName: 'Noor' })
  const { id: questionId, ownerId: fromId } = await Question.firstOrFail()
  await new HandQuestion().handle({ questionId, fromId, toId, actorId: toId })
}

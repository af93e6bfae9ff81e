import { test } from '@japa/runner'
import { assertAccessible } from '#tests/helpers/browser'
import { openOffice, staffMember } from '#tests/helpers/office_in_browser'
import { createUser } from '#database/factories/accounts/user_factory'
import { createQuestion } from '#database/factories/messaging/conversation_factory'

const PAGE = '/admin/pages/questions'

const named = (firstName: string) => createUser({ firstName, familyName: 'Test' })

async function atQuestion(firstName = 'Ada') {
  const asked = await createQuestion(await named(firstName), 'Comment faire ?')
  const staff = await staffMember({ firstName: 'Camille' })
  await openOffice(staff, `${PAGE}?question=${asked.question.id}`)
  const field = staff.page.getByLabel('Votre réponse')
  await field.waitFor()
  return { ...asked, staff, page: staff.page, field }
}

test.group('An answer of the team', () => {
  test('that was begun is there again after a reload or another list, until it is sent', async ({
    assert,
  }) => {
    const { staff, page, field } = await atQuestion()
    await field.fill('Voici comment')
    await page.reload()
    await field.waitFor()
    assert.equal(await field.inputValue(), 'Voici comment')
    await page.getByRole('button', { name: 'À personne', exact: true }).click()
    await page.getByRole('button', { name: /Ada Test/ }).click()
    assert.equal(await field.inputValue(), 'Voici comment')

    await page.getByRole('button', { name: 'Répondre', exact: true }).click()
    await page.getByRole('list', { name: 'Messages' }).getByText('Voici comment').waitFor()
    await page.reload()
    await field.waitFor()
    assert.equal(await field.inputValue(), '')
    assert.deepEqual(staff.faults, [])
  })

  test('that was begun is gone from the device once its author signs out', async ({ assert }) => {
    const { staff, page, field } = await atQuestion()
    await field.fill('Voici comment')
    await page.getByRole('button', { name: 'Se déconnecter' }).click()
    await page.waitForURL((url) => !url.pathname.startsWith('/admin'))
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }))
    assert.notInclude(kept, 'Voici comment')
    assert.deepEqual(staff.faults, [])
  })

  test('that is too long is never cut: its field says by how much', async ({ assert }) => {
    const { staff, page, field } = await atQuestion()
    await field.fill('a'.repeat(4500))
    assert.lengthOf(await field.inputValue(), 4500)
    await page.getByText('500 caractères de trop').waitFor()
    await assertAccessible(assert, page)
    await page.getByRole('button', { name: 'Répondre', exact: true }).click()
    assert.lengthOf(await field.inputValue(), 4500)
    assert.equal(
      await page.getByRole('list', { name: 'Messages' }).getByRole('listitem').count(),
      1
    )
    assert.deepEqual(staff.faults, [])
  })

  test('is corrected and withdrawn by its author', async ({ assert }) => {
    const { staff, page, field } = await atQuestion()
    await field.fill('Voila')
    await page.getByRole('button', { name: 'Répondre', exact: true }).click()
    const messages = page.getByRole('list', { name: 'Messages' })
    await messages.getByText('Voila').waitFor()
    await page.getByRole('button', { name: 'Modifier', exact: true }).click()
    await page.getByLabel('La réponse, corrigée').fill('Voilà.')
    await assertAccessible(assert, page)
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
    await messages.getByText('Voilà.').waitFor()
    await messages.getByText('modifié').waitFor()
    await page.getByRole('button', { name: 'Retirer', exact: true }).click()
    await page.getByText('Retirer ce message').waitFor()
    await assertAccessible(assert, page)
    await page.getByRole('button', { name: 'Retirer', exact: true }).click()
    await messages.getByText('Message retiré', { exact: true }).waitFor()
    assert.deepEqual(staff.faults, [])
  })
})

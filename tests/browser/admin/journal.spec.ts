import { test } from '@japa/runner'
import PausePair from '#matching/actions/pause_pair'
import { assertAccessible } from '#tests/helpers/browser'
import { openOffice, staffMember } from '#tests/helpers/office_in_browser'
import { createPair } from '#database/factories/matching/pair_factory'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'

test.group('The journal of the back office', () => {
  test('opens about one person from their page, and is filtered by who did it', async ({
    assert,
  }) => {
    const lina = { firstName: 'Lina', familyName: 'Quéméneur' }
    const { pair, student } = await createPair({ student: lina })
    const claire = await createStaff(['coordinator'], { firstName: 'Claire', familyName: 'Bonnet' })
    await createUser({ firstName: 'Claire', familyName: 'Bonnet', email: 'claire@autre.test' })
    const reason = 'Vacances'
    await new PausePair().handle({ pairId: pair.id, actorId: claire.id, reason })
    const person = await staffMember()
    const { page } = person

    await openOffice(person, `/admin/resources/users/records/${student.id}/show`)
    await page.getByRole('link', { name: 'Tout le journal de cette personne' }).click()
    await page.waitForURL(new RegExp(`filters.about=${student.id}`))
    await page.getByText('Concerne :').getByRole('link', { name: 'Lina Quéméneur' }).waitFor()
    await page.getByRole('row', { name: 'Vacances' }).waitFor()

    await page.getByRole('button', { name: /Filtrer/ }).press('Enter')
    await page.getByLabel('Par', { exact: true }).fill('bonnet cl')
    await page.getByRole('button', { name: 'claire@autre.test' }).waitFor()
    await assertAccessible(assert, page)
    await page.getByRole('button', { name: claire.email! }).press('Enter')
    await page.getByRole('button', { name: 'Appliquer' }).click()
    await page.waitForURL(new RegExp(`filters.actorId=${claire.id}`))
    await page.getByText('Par :').getByRole('link', { name: 'Claire Bonnet' }).waitFor()
    await page.getByRole('row', { name: 'Vacances' }).waitFor()
    assert.include(page.url(), `filters.about=${student.id}`)
    assert.deepEqual(person.faults, [])
  })

  test('is not offered to who may not read it', async () => {
    const { student } = await createPair()
    const person = await staffMember({}, {}, ['coordinator'])
    await openOffice(person, `/admin/resources/students/records/${student.id}/show`)
    await person.page.getByRole('heading', { name: 'Historique' }).waitFor()
    const whole = person.page.getByRole('link', { name: 'Tout le journal de cette personne' })
    await whole.waitFor({ state: 'detached' })
  })
})

import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { notify } from '#notifications/notify'
import { freezeTime } from '#tests/helpers/time'
import { twoPeople, write } from '#tests/browser/messaging/support'
import { unsubscribePath } from '#notifications/unsubscribe_link'
import { createUser, PASSWORD } from '#database/factories/accounts/user_factory'
import { assertAccessible, assertFits, newPerson, PHONE, signIn } from '#tests/helpers/browser'

test.group('Choosing what one is told, in the browser', () => {
  test('saves itself on a phone, and an e-mail’s link stops one kind more', async ({ assert }) => {
    const user = await createUser()
    const person = await newPerson({ viewport: PHONE })
    const { page } = person
    await signIn(person, user.email, PASSWORD)
    await page.goto('/account')
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Notifications/ })
      .click()
    await page.getByText('s’enregistre tout seul').waitFor()
    await page.getByRole('checkbox', { name: 'Devoirs et comptes rendus : par e-mail' }).uncheck()
    await page.getByLabel('À', { exact: true }).fill('06:30')
    await page.getByLabel('De', { exact: true }).focus()
    await page.getByText('C’est enregistré.').waitFor()
    await assertAccessible(assert, page)
    await assertFits(assert, page)

    await page.goto(unsubscribePath(user.id, 'messages')!)
    await page.getByRole('button', { name: 'Arrêter ces e-mails' }).click()
    await page.getByRole('heading', { name: 'C’est arrêté' }).waitFor()
    await assertAccessible(assert, page)
    await assertFits(assert, page)
    await page.getByRole('link', { name: 'Choisir pour chaque genre d’e-mail' }).click()

    const told = (name: string) => page.getByRole('checkbox', { name }).isChecked()
    await page.getByRole('checkbox').first().waitFor()
    assert.isFalse(await told('Messages : par e-mail'))
    assert.isFalse(await told('Devoirs et comptes rendus : par e-mail'))
    assert.isTrue(await told('Messages : dans l’application'))
    assert.equal(await page.getByLabel('À', { exact: true }).inputValue(), '06:30')
    assert.deepEqual(person.faults, [])
  })

  test('without a network it says that nothing is saved, and saves it by itself afterwards', async ({
    assert,
  }) => {
    const user = await createUser()
    const person = await newPerson({ viewport: PHONE })
    const { page, context } = person
    await signIn(person, user.email, PASSWORD)
    await page.goto('/account/notifications')
    await page.getByText('s’enregistre tout seul').waitFor()
    const choice = page.getByRole('checkbox', { name: 'Séances : par e-mail', exact: true })

    await context.setOffline(true)
    await choice.uncheck()
    await page.getByText('Pas encore enregistré').waitFor()
    assert.isFalse(await page.getByText('C’est enregistré.').isVisible())
    assert.isFalse(await page.getByText('Rien n’est parti').isVisible())
    assert.isFalse(await choice.isChecked())

    await context.setOffline(false)
    await page.getByText('C’est enregistré.').waitFor()
    await page.reload()
    await page.getByText('s’enregistre tout seul').waitFor()
    assert.isFalse(await choice.isChecked())
    assert.deepEqual(person.faults, [])
  })
})

test.group('Choices made in two places, in the browser', () => {
  test('an open page undoes nothing that an e-mail’s link stopped meanwhile, and shows it', async ({
    assert,
  }) => {
    const user = await createUser()
    const person = await newPerson({ viewport: PHONE })
    const { page, context } = person
    await signIn(person, user.email, PASSWORD)
    await page.goto('/account/notifications')
    await page.getByText('s’enregistre tout seul').waitFor()
    const other = await context.newPage()
    await other.goto(unsubscribePath(user.id, 'homework')!)
    await other.getByRole('button', { name: 'Arrêter ces e-mails' }).click()
    await other.getByRole('heading', { name: 'C’est arrêté' }).waitFor()

    const stopped = page.getByRole('checkbox', { name: 'Devoirs et comptes rendus : par e-mail' })
    assert.isTrue(await stopped.isChecked())
    await page.getByLabel('À', { exact: true }).fill('06:30')
    await page.getByLabel('De', { exact: true }).focus()
    await page.getByText('C’est enregistré.').waitFor()
    assert.isFalse(await stopped.isChecked())
    await Promise.all([
      page.waitForResponse((answer) => answer.request().method() === 'POST'),
      page.getByRole('checkbox', { name: 'Messages : par e-mail' }).uncheck(),
    ])
    const choices = db.from('notification_choices').where('user_id', user.id)
    assert.deepEqual(await choices.orderBy('kind_group').select('kind_group', 'wanted'), [
      { kind_group: 'homework', wanted: false },
      { kind_group: 'messages', wanted: false },
    ])
    assert.deepEqual(person.faults, [])
  })
})

test.group('The bell in two tabs', () => {
  test('counts the same in both, and what is read in one is read in the other', async ({
    assert,
  }) => {
    const user = await createUser()
    const person = await newPerson()
    await signIn(person, user.email, PASSWORD)
    const tabs = [person.page, await person.context.newPage()]
    for (const tab of tabs) {
      await tab.goto('/notifications')
      await tab.getByText('Rien pour le moment').waitFor()
      await tab.waitForLoadState('networkidle')
    }
    await notify({
      userId: user.id,
      kind: 'homework.homework_set',
      subject: { type: 'homework', id: randomUUID() },
      source: randomUUID(),
      data: { otherFirstName: 'Marc', title: 'Fractions', dueAt: '2026-11-24T16:00:00.000Z' },
      path: '/homework',
      channels: ['in_app'],
    })
    const bells = tabs.map((tab) =>
      tab.getByRole('navigation').getByRole('link', { name: 'Notifications' }).first()
    )
    for (const bell of bells) await bell.getByText('1', { exact: true }).waitFor()

    await tabs[0].getByRole('button', { name: 'Tout marquer comme lu' }).click()
    for (const bell of bells) {
      await bell.getByText('1', { exact: true }).waitFor({ state: 'detached' })
    }
    assert.deepEqual(person.faults, [])
  })
})

test.group('Quiet hours in the browser', () => {
  test('the one who writes sees that the e-mail waits for the other’s morning', async ({
    assert,
  }) => {
    const { path, people } = await twoPeople()
    freezeTime('2026-11-23T18:00:00Z')
    const { page } = people.tutor
    await page.goto(path)
    await page.getByText(/^\d\d:\d\d pour Léo$/).waitFor()
    await write(page, 'À demain !')
    const held = page.getByText('Pause numérique : e-mail remis demain à')
    await held.waitFor()
    assert.match((await held.textContent())!, /04:00 · 07:00 pour Léo/)
    await assertAccessible(assert, page)
    await assertFits(assert, page)

    await people.student.page.goto(path)
    await page.getByText('Lu', { exact: true }).waitFor()
    await held.waitFor({ state: 'detached' })
    assert.deepEqual(people.tutor.faults, [])
  })
})

import { test } from '@japa/runner'
import {
  createMessageFile,
  createPicture,
} from '#database/factories/messaging/message_file_factory'
import { createMessage } from '#database/factories/messaging/conversation_factory'
import { createStaff, PASSWORD } from '#database/factories/accounts/user_factory'
import { assertAccessible, assertFits, newPerson, signIn } from '#tests/helpers/browser'
import { showSecondFactor } from '#tests/helpers/second_factor'
import { act, field, message, twoPeople, write } from '#tests/browser/messaging/support'

test.group('Contact details in a conversation', () => {
  test('are warned of before they go: changed by one, explained by the other', async ({
    assert,
  }) => {
    const { path, people } = await twoPeople()
    const [student, tutor] = [people.student.page, people.tutor.page]
    await Promise.all([student.goto(path), tutor.goto(path)])
    await Promise.all([field(student).waitFor(), field(tutor).waitFor()])

    await write(student, 'Mon numéro : 06 12 34 56 78')
    await student.getByRole('alert').filter({ hasText: 'pas encore parti' }).waitFor()
    await student.getByText('un numéro de téléphone').waitFor()
    await assertAccessible(assert, student)
    await assertFits(assert, student)
    await student.getByRole('button', { name: 'Modifier', exact: true }).click()
    assert.equal(await field(student).inputValue(), 'Mon numéro : 06 12 34 56 78')
    await write(student, 'À mardi !')
    await message(tutor, 'À mardi !').waitFor()
    assert.equal(await tutor.getByText('06 12 34 56 78').count(), 0)

    await write(tutor, 'La salle : https://zoom.us/j/123456789')
    await tutor.getByRole('button', { name: 'Expliquer et envoyer' }).click()
    await tutor.getByLabel('Pourquoi est-ce nécessaire').fill('La réunion de l’équipe')
    await tutor.getByRole('button', { name: 'Envoyer avec cette explication' }).click()
    await student.locator('ol').getByText('zoom.us').waitFor()
    assert.deepEqual([...people.student.faults, ...people.tutor.faults], [])
  })
})

test.group('A report', () => {
  test('shows whom to call without a network too, once the conversation stands', async ({
    assert,
  }) => {
    const { path, people, conversation, tutor } = await twoPeople()
    await createMessage(conversation, tutor, 'Tu es vraiment nul')
    const { page, context, faults } = people.student
    const fetched = page.waitForResponse(/message_dialogs/)
    await page.goto(path)
    await (await fetched).finished()
    await context.setOffline(true)
    await act(page, /^Actions sur le message de Jeanne/, 'Signaler')
    const dialog = page.getByRole('dialog', { name: 'Signaler à l’équipe' })
    await dialog.getByRole('link', { name: /119/ }).waitFor()
    assert.deepEqual(faults, [])
  })

  test('is made on a phone in two taps, read by the team from its case, and never shown to the other', async ({
    assert,
  }) => {
    const { path, people, conversation, ...two } = await twoPeople()
    const [student, tutor] = [people.student.page, people.tutor.page]
    await createMessageFile(conversation, two.tutor, { file: await createPicture() })
    await Promise.all([student.goto(path), tutor.goto(path)])
    await Promise.all([field(student).waitFor(), field(tutor).waitFor()])
    await write(tutor, 'Tu es vraiment nul')
    await message(student, 'Tu es vraiment nul').waitFor()

    await act(student, /^Actions sur le message de Jeanne/, 'Signaler')
    const dialog = student.getByRole('dialog', { name: 'Signaler à l’équipe' })
    await dialog.getByRole('link', { name: /119/ }).waitFor()
    await assertAccessible(assert, student)
    await assertFits(assert, student)
    const before = await tutor.locator('main').innerText()
    await dialog.getByRole('button', { name: 'Signaler', exact: true }).click()
    await student.getByText('C’est envoyé. L’équipe va lire').waitFor()
    assert.equal(await tutor.locator('main').innerText(), before)

    const staff = await newPerson()
    const colleague = await createStaff(['safeguarding'], { firstName: 'Nadia' })
    await signIn(staff, colleague.email!, PASSWORD)
    await showSecondFactor(staff)
    const office = staff.page
    await office.goto('/admin')
    await office.getByRole('link', { name: /dossier est ouvert/ }).click()
    await office.getByText('Jeanne').first().click()
    await office.getByText('Prendre ce dossier').first().click()
    await office.getByRole('button', { name: 'Prendre ce dossier' }).click()
    await office.getByText('Ce dossier est à vous.').waitFor()
    await office.getByRole('link', { name: 'Lire le dossier' }).click()
    await office.getByLabel('Raison').fill('Un signalement à lire')
    await office.getByRole('button', { name: 'Lire', exact: true }).click()
    await office.getByText('Tu es vraiment nul').waitFor()
    assert.equal(await office.getByText('Message retiré').count(), 0)
    await office.getByRole('button', { name: 'Agrandir la photo' }).click()
    const large = office.getByRole('dialog').getByRole('img')
    await large.waitFor()
    assert.equal(await large.evaluate((img: HTMLImageElement) => img.naturalWidth), 640)
    await assertAccessible(assert, office)
    await office.getByRole('dialog').getByRole('button', { name: 'Fermer' }).click()
    await large.waitFor({ state: 'hidden' })
    await assertAccessible(assert, office)
    await assertFits(assert, office)
    assert.deepEqual([...people.student.faults, ...people.tutor.faults], [])
  })

  test('that does not get through says so where it is written, and its words are there again', async ({
    assert,
  }) => {
    const { path, people } = await twoPeople()
    const { page: student, context: phone, faults } = people.student
    await Promise.all([student.goto(path), people.tutor.page.goto(path)])
    await write(people.tutor.page, 'Tu es nul')
    await message(student, 'Tu es nul').waitFor()
    const dialog = student.getByRole('dialog', { name: 'Signaler à l’équipe' })
    const words = dialog.getByRole('textbox')
    const send = dialog.getByRole('button', { name: 'Signaler', exact: true })
    const open = () => act(student, /^Actions sur le message de Jeanne/, 'Signaler')
    await open()
    await dialog.getByRole('combobox').selectOption('hurtful')
    await words.fill('Il se moque de moi')
    await phone.setOffline(true)
    await send.click()
    const failed = dialog.getByRole('alert').filter({ hasText: 'Ça n’est pas parti' })
    await failed.waitFor()
    await assertAccessible(assert, student)
    await assertFits(assert, student)
    await student.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await open()
    assert.equal(await failed.count(), 0)
    assert.equal(await words.inputValue(), 'Il se moque de moi')
    assert.equal(await dialog.getByRole('combobox').inputValue(), 'hurtful')

    await phone.setOffline(false)
    await send.click()
    await student.getByText('C’est envoyé. L’équipe va lire').waitFor()
    await open()
    assert.equal(await words.inputValue(), '')
    assert.deepEqual(faults, [])
  })
})

import { test } from '@japa/runner'
import { showSecondFactor } from '#tests/helpers/second_factor'
import { clock } from '#core/clock'
import ace from '@adonisjs/core/services/ace'
import Memo from '#homework/models/memo'
import { caughtMails } from '#tests/helpers/mails'
import { linkInMail } from '#tests/helpers/mail_links'
import { createStaff, PASSWORD } from '#database/factories/accounts/user_factory'
import {
  assertAccessible,
  assertFits,
  newPerson,
  openListening,
  PHONE,
} from '#tests/helpers/browser'
import User from '#accounts/models/user'
import * as application from '#tests/browser/profiles/application_steps'
import * as steps from '#tests/browser/journey/steps'

const LINA = {
  role: 'student',
  firstName: 'Lina',
  familyName: 'Moreau',
  birthDate: '2009-05-18',
  guardianEmail: 'nadia@example.org',
} as const
const THOMAS = {
  role: 'tutor',
  firstName: 'Thomas',
  familyName: 'Girard',
  birthDate: '1990-06-14',
} as const
const HOMEWORK = 'Problèmes 3 et 4'

const reminders = () =>
  caughtMails(steps.addressOf(LINA)).filter(({ subject }) => /Rappel/.test(subject))

/** Runs the command that the scheduler runs every minute, as often as asked, a few hours from now. */
async function remind(times: number) {
  const later = clock.now().plus({ hours: 8 }).toISO()!
  for (let time = 0; time < times; time++) await ace.exec('reminders:send', ['--at', later])
}

test.group('The journey of a pair', () => {
  test('from signing up to the reminder, seen by five people', async ({ assert }) => {
    const staff = await createStaff(['coordinator'], { firstName: 'Claire', familyName: 'Bonnet' })
    const colleague = await createStaff(['coordinator'], { firstName: 'Samir' })
    const [lina, nadia, thomas, claire, samir] = [
      await newPerson({ viewport: PHONE }),
      await newPerson({ viewport: PHONE }),
      await newPerson(),
      await newPerson(),
      await newPerson(),
    ]
    const everybody = [lina, nadia, thomas, claire, samir]

    // Both arrive, and learn where they stand.
    await Promise.all([steps.arrive(lina, LINA), steps.arrive(thomas, THOMAS)])
    await steps.askForHelp(lina)
    await lina.page.getByText('L’équipe cherche quelqu’un pour toi').waitFor()
    await steps.offerHelp(thomas)
    await thomas.page.getByText('La charte, l’entretien et la vérification').waitFor()
    await application.sendApplication(thomas)
    const { id: tutorId } = await User.findByOrFail('email', steps.addressOf(THOMAS))
    await assertFits(assert, lina.page)

    // The team clears the tutor and makes the pair; both are told.
    await steps.enter(claire.page, staff.email, PASSWORD)
    await showSecondFactor(claire)
    await application.noteInterview(claire, tutorId)
    await application.recordCheck(claire, tutorId)
    await steps.authorise(nadia, LINA.guardianEmail)
    await steps.noteTalk(claire, steps.addressOf(LINA))
    await steps.enter(samir.page, colleague.email, PASSWORD)
    await showSecondFactor(samir)
    await application.decideToClear(samir, tutorId)
    await steps.makePair(claire, 'Lina Moreau', 'Thomas Girard')
    for (const { page } of [lina, thomas]) {
      await page.goto('/notifications')
      await page
        .getByText(/binôme|travaill/)
        .first()
        .waitFor()
    }

    // They write: what one sends stands on the other's open page, and a pin stays at hand.
    for (const { page } of [lina, thomas]) {
      await page.goto('/messages')
      await page.locator('main li a[href^="/messages/"]').first().click()
      await page.waitForURL(/messages\/[0-9a-f-]{36}/)
    }
    await steps.write(thomas, 'Bonjour Lina, on commence par les équations ?')
    await steps.message(lina, 'Bonjour Lina, on commence par les équations ?').waitFor()
    await steps.write(lina, 'Oui ! Page 64.')
    await steps.message(thomas, 'Oui ! Page 64.').waitFor()
    await steps.pin(thomas, /^Actions sur le message de Lina/)
    await thomas.page.getByRole('complementary').getByText('Oui ! Page 64.').waitFor()
    await openListening(lina, '/homework')
    await steps.write(thomas, 'À mardi.')
    await lina.page.getByRole('navigation').getByText('1 message non lu').waitFor()

    // A slot is proposed, seen at once, accepted, and stands in every view of both.
    const day = clock.now().setZone('Europe/Paris').plus({ days: 3 }).toISODate()!
    await lina.page.goto('/')
    await steps.propose(thomas, day)
    await lina.page.getByRole('button', { name: /Accepter/ }).click()
    await lina.page.getByText('est confirmée').first().waitFor()
    for (const view of ['month', 'week', 'day']) {
      for (const { page } of [lina, thomas]) {
        await page.goto(`/calendar/${view}/${day}`)
        await page.getByText('Confirmé').filter({ visible: true }).first().waitFor()
      }
    }

    // Homework is set; the reminder of the day before goes once, however often the clock strikes.
    await lina.page.goto('/homework')
    await steps.setHomework(thomas, HOMEWORK)
    await lina.page.getByRole('main').getByText(HOMEWORK).waitFor()
    await remind(3)
    const place = await linkInMail(lina.page, steps.addressOf(LINA), '/homework/')
    await lina.page.goto('/notifications')
    await lina.page.getByText(HOMEWORK).first().waitFor()
    await remind(1)
    await lina.page.goto(place)
    await lina.page.getByRole('heading', { name: HOMEWORK }).waitFor()
    assert.lengthOf(reminders(), 1)

    // She ticks it off, he sees it.
    await lina.page.goto('/homework')
    await lina.page.getByRole('main').locator('button[aria-pressed]').first().click()
    await thomas.page.goto('/homework')
    await thomas.page.getByText('Rendu', { exact: true }).first().waitFor()

    // A memo is its owner's alone.
    await steps.writeMemo(lina, 'Demander pourquoi le signe change.')
    const memo = await Memo.firstOrFail()
    for (const { page } of [thomas, claire]) {
      const answer = await page.goto(`/notes/${memo.id}`)
      assert.equal(answer!.status(), 404)
    }

    for (const { page } of everybody) await page.goto('/')
    for (const { page } of [lina, thomas]) await assertAccessible(assert, page)
    for (const { faults } of everybody) assert.deepEqual(faults, [])
  })
})

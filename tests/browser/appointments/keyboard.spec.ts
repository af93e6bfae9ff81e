import { test } from '@japa/runner'
import type { Locator, Page } from 'playwright'
import { afternoon, readsHour, SCREENS, twoClocks } from './support.js'

const FARTHEST = 60

/** Goes on with the Tab key alone until the focus is there, and can be seen. */
async function tabTo(page: Page, target: Locator) {
  await target.waitFor()
  for (let presses = 0; presses < FARTHEST; presses++) {
    if (await target.evaluate((element) => element.matches(':focus-visible'))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The Tab key doesn’t lead to ${target}`)
}

async function enter(page: Page, target: Locator) {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

async function write(page: Page, label: string, words: string) {
  await tabTo(page, page.getByLabel(label))
  await page.keyboard.type(words)
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const link = (page: Page, name: string) => page.getByRole('link', { name })

test.group('An hour, with the keyboard alone', () => {
  test('is proposed, accepted, asked to be moved, declined and cancelled', async ({ assert }) => {
    const { first, other } = await twoClocks(SCREENS[1])
    const start = afternoon(1).setZone(first.user.timeZone)
    const date = start.toISODate()

    await first.page.goto(`/appointments/new?date=${date}&time=15:00`)
    await write(first.page, 'Un mot, ou ce qui est prévu', 'Les fractions')
    await enter(first.page, button(first.page, 'Envoyer la proposition'))
    await first.page.getByText('La proposition est envoyée').waitFor()
    const { pathname } = new URL(first.page.url())

    await other.page.goto(pathname)
    await readsHour(other, start, first)
    await enter(other.page, button(other.page, /^Accepter/))
    await other.page.getByText('est confirmée').waitFor()
    await enter(other.page, link(other.page, 'Déplacer la séance'))
    await other.page.getByText('L’heure actuelle reste prévue').waitFor()

    // A slot that was carried in the calendar, by keys of its own.
    await other.page.goto(`${pathname}/move/new?date=${date}&time=17:30`)
    await write(other.page, 'Pourquoi', 'Le bus')
    await enter(other.page, button(other.page, 'Envoyer la proposition'))
    await other.page.getByText('en attendant la réponse').waitFor()

    await enter(first.page, link(first.page, 'Un déplacement est proposé'))
    await enter(first.page, first.page.locator('summary', { hasText: 'Aucun ne convient' }))
    await write(first.page, 'Un mot d’explication', 'Trop tard pour moi')
    await enter(first.page, button(first.page, 'Décliner'))
    await first.page.getByText('ces créneaux ne conviennent pas').waitFor()
    await other.page.getByText('Trop tard pour moi').waitFor()

    await first.page.goto(pathname)
    await enter(first.page, first.page.locator('summary', { hasText: 'Un empêchement' }))
    await write(first.page, 'Pourquoi', 'Malade')
    await enter(first.page, button(first.page, 'Annuler la séance'))
    await first.page.getByText('C’est annulé').waitFor()
    await other.page.goto(pathname)
    await other.page.getByText('Malade').waitFor()
    await readsHour(other, start, first)
    assert.deepEqual([first.faults, other.faults], [[], []])
  })
})

test.group('A weekly slot, with the keyboard alone, on a phone', () => {
  test('is proposed, accepted, changed and stopped', async ({ assert }) => {
    const { first, other } = await twoClocks(SCREENS[0])
    const date = afternoon(1).setZone(first.user.timeZone).toISODate()

    await first.page.goto(`/series/new?date=${date}&time=15:00`)
    await enter(first.page, button(first.page, 'Envoyer la proposition'))
    await first.page.getByText('La proposition est envoyée').waitFor()
    const { pathname } = new URL(first.page.url())

    await other.page.goto(pathname)
    await enter(other.page, button(other.page, 'Accepter'))
    await other.page.getByText('C’est noté : une séance chaque semaine').waitFor()
    await enter(other.page, link(other.page, 'Changer le créneau'))
    await other.page.locator('input[type="date"]').waitFor()

    await tabTo(other.page, other.page.locator('input[type="date"]'))
    await other.page.keyboard.type(afternoon(9).toFormat('ddMMyyyy'))
    await tabTo(other.page, other.page.locator('input[type="time"]'))
    await other.page.keyboard.type('1400')
    await enter(other.page, button(other.page, 'Envoyer la proposition'))
    await other.page.getByText('Le créneau actuel continue en attendant').waitFor()

    await first.page.goto(pathname)
    await enter(first.page, button(first.page, 'Accepter'))
    await first.page.getByText('ont changé de moment').waitFor()
    await first.page.getByText(/^À partir du/).waitFor()
    await enter(first.page, first.page.locator('summary', { hasText: 'Arrêter ce créneau' }))
    await enter(first.page, button(first.page, 'Arrêter chaque semaine'))
    await first.page.getByText('C’est arrêté').waitFor()
    assert.deepEqual([first.faults, other.faults], [[], []])
  })
})

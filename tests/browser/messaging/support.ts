import type { BrowserContext, Page } from 'playwright'
import { PASSWORD } from '#database/factories/accounts/user_factory'
import { newPerson, PHONE, signIn } from '#tests/helpers/browser'
import { createConversation } from '#database/factories/messaging/conversation_factory'

/** A student on a phone in La Réunion and a tutor at a wide screen in Paris, both signed in. */
export async function twoPeople() {
  const opened = await createConversation({
    student: { firstName: 'Léo', timeZone: 'Indian/Reunion' },
    tutor: { firstName: 'Jeanne' },
  })
  const [student, tutor] = [await newPerson({ viewport: PHONE }), await newPerson()]
  await signIn(student, opened.student.email, PASSWORD)
  await signIn(tutor, opened.tutor.email, PASSWORD)
  return { ...opened, path: `/messages/${opened.conversation.id}`, people: { student, tutor } }
}

export const field = (page: Page) => page.locator('textarea[name="body"]')

export async function write(page: Page, body: string) {
  await field(page).fill(body)
  await page.keyboard.press('Enter')
}

export const message = (page: Page, body: string) => page.locator('ol').getByText(body)

/** Opens the menu of a message, by the words on its button, and presses one of its actions. */
export async function act(page: Page, label: RegExp, action: string) {
  await page.getByRole('button', { name: label }).last().click()
  await page.getByRole('menuitem', { name: action }).click()
}

/** Pages are drawn and their scripts don't come, until the answer is called. */
export async function holdScripts(context: BrowserContext) {
  const held = Promise.withResolvers<void>()
  await context.route(/\/assets\/.*\.js/, async (route) => {
    await held.promise
    await route.continue()
  })
  return held.resolve
}

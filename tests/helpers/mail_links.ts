import type { Page } from 'playwright'
import { caughtMails } from '#tests/helpers/mails'

const aMoment = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))

/** The first mail to this address, as soon as it was sent: the worker shares the process, and needs time in between. */
export async function firstMail(page: Page, email: string) {
  for (;;) {
    const [mail] = caughtMails(email)
    if (mail) return mail
    await aMoment(page)
  }
}

/** The link of the latest mail to this address about this path, as the site's own path: as soon as it was sent. */
export async function linkInMail(page: Page, email: string, path: string) {
  for (;;) {
    const mail = caughtMails(email).findLast(({ text }) => text.includes(path))
    const address = mail?.text.match(/https?:\/\/\S+/g)?.find((one) => one.includes(path))
    if (address) return new URL(address).pathname
    await aMoment(page)
  }
}

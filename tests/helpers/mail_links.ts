import type { Page } from 'playwright'
import { caughtMails } from '#tests/helpers/mails'

/** The link of the latest mail to this address about this path, as the site's own path: as soon as it was sent. */
export async function linkInMail(page: Page, email: string, path: string) {
  for (;;) {
    const mail = caughtMails(email).findLast(({ text }) => text.includes(path))
    const address = mail?.text.match(/https?:\/\/\S+/g)?.find((one) => one.includes(path))
    if (address) return new URL(address).pathname
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  }
}

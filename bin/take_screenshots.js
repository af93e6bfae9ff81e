import { mkdir } from 'node:fs/promises'
import { chromium } from 'playwright'

/**
 * Takes the pictures of docs/equipe.md from the running demo: `npm run guide -- http://localhost:3333`.
 * Everything in them is invented; a screen that changed is taken again by running it once more.
 */
const site = process.argv[2] ?? 'http://localhost:3333'
const folder = new URL('../docs/screenshots/equipe/', import.meta.url)
const PASSWORD = 'homeskolar'
const SCREEN = { width: 1180, height: 760 }

/** The file, the account, and how its screen is reached. */
const PICTURES = [
  ['lundi', 'equipe', (page) => open(page, '/admin')],
  ['candidatures', 'equipe', (page) => open(page, '/admin/resources/applications')],
  ['eleves-en-attente', 'equipe', (page) => open(page, '/admin/resources/match_requests')],
  ['trouver-un-tuteur', 'equipe', (page) => action(page, 'match_requests', 'makePair')],
  ['binome', 'equipe', (page) => action(page, 'pairs', 'show')],
  ['terminer-un-binome', 'equipe', (page) => action(page, 'pairs', 'closePair')],
  ['voir-comme', 'equipe', (page) => action(page, 'users', 'seeAs', '?filters.role=student')],
  ['vue-en-lecture-seule', 'equipe', lookOn],
  ['importer', 'equipe', (page) => open(page, '/admin/resources/users/actions/importPeople')],
  ['annonce', 'admin', (page) => open(page, '/admin/resources/banners/actions/new')],
  ['reglages', 'admin', (page) => open(page, '/admin/resources/settings/records/1/edit')],
  ['texte', 'admin', (page) => action(page, 'texts', 'editText')],
]

async function open(page, path) {
  await page.goto(site + path)
  await page.locator('[data-css="app-content"]').waitFor()
  await page.waitForLoadState('networkidle')
  // The form asks for what it begins with once the page has drawn itself.
  await page.waitForTimeout(1500)
}

/** The action of the first record of a list. */
async function action(page, resource, name, filter = '') {
  const answer = await page.request.get(
    `${site}/admin/api/resources/${resource}/actions/list${filter}`
  )
  const { records } = await answer.json()
  const able = records.find(({ recordActions }) => recordActions.some((one) => one.name === name))
  if (!able) throw new Error(`No record of ${resource} has ${name}: is the demo as it was told?`)
  await open(page, `/admin/resources/${resource}/records/${able.id}/${name}`)
}

async function lookOn(page) {
  await action(page, 'users', 'seeAs', '?filters.role=student&filters.state=active')
  await page.locator('input[name="reason"]').fill('Elle ne trouve pas son prochain rendez-vous.')
  await page.locator('form button[type="submit"]').click()
  await page.waitForURL((url) => url.pathname === '/')
  await page.locator('form[action="/viewing/end"]').waitFor()
}

async function signIn(browser, name) {
  const context = await browser.newContext({
    ...{ viewport: SCREEN, locale: 'fr-FR', timezoneId: 'Europe/Paris' },
    ...{ colorScheme: 'light', reducedMotion: 'reduce', serviceWorkers: 'block' },
  })
  const page = await context.newPage()
  await page.goto(`${site}/login`)
  await page.locator('input[name="email"]').fill(`${name}@homeskolar.test`)
  await page.locator('input[name="password"]').fill(PASSWORD)
  await page.locator('main form button[type="submit"]').first().click()
  await page.waitForURL((url) => url.pathname === '/second-factor')
  await page.locator('input[name="code"]').first().waitFor()
  const [code] = (await page.locator('main').innerText()).match(/\b\d{3}\s?\d{3}\b/)
  await page.locator('input[name="code"]').first().fill(code.replace(/\s/, ''))
  await page.locator('main form button[type="submit"]').first().click()
  await page.waitForURL((url) => url.pathname.startsWith('/admin'))
  return page
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
await mkdir(folder, { recursive: true })
const pages = new Map()
const failed = []
for (const [name, account, reach] of PICTURES) {
  if (!pages.has(account)) pages.set(account, await signIn(browser, account))
  const page = pages.get(account)
  try {
    await reach(page)
    const path = new URL(`${name}.jpg`, folder).pathname
    await page.screenshot({ path, type: 'jpeg', quality: 62, scale: 'css' })
    console.log(`  ${name}.jpg`)
  } catch (error) {
    failed.push(name)
    console.error(`  ${name}: ${error.message.split('\n')[0]}`)
  }
}
await browser.close()
process.exitCode = failed.length > 0 ? 1 : 0

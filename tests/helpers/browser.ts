/// <reference lib="dom" />
import env from '#start/env'
import type { Assert } from '@japa/assert'
import { getActiveTest } from '@japa/runner'
import { AxeBuilder } from '@axe-core/playwright'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright'

export const PHONE = { width: 390, height: 844 }
export const WIDE = { width: 1280, height: 900 }

/**
 * What a test has no use for. The first two draw pages of their own behind the address bar of each new window; the others
 * are what Playwright turns off, and this list takes the place of its own.
 */
const LEFT_OUT = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints'],
  ...['NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
]

/** Without these, Chromium asks its maker's servers for news at every start. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${LEFT_OUT.join(',')}`,
]

let launched: Promise<Browser> | undefined

function browser() {
  launched ??= chromium.launch({
    executablePath: env.get('CHROMIUM_PATH', '/usr/bin/chromium'),
    args: QUIET,
  })
  return launched
}

export async function closeBrowser() {
  await (await launched)?.close()
  launched = undefined
}

/**
 * A person at a device of their own, signed out. Everything that a page must never do is written down:
 * an uncaught error, a breach of the content security policy, a request to another host. The service worker, which
 * fetches the whole shell on each new device, works for those who ask for it: `serviceWorkers: 'allow'`.
 */
export async function newPerson(options: BrowserContextOptions = {}) {
  const context = await (
    await browser()
  ).newContext({
    baseURL: env.get('APP_URL'),
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: WIDE,
    serviceWorkers: 'block',
    ...options,
  })
  const faults: string[] = []
  await context.exposeBinding('tellFault', (_, fault: string) => void faults.push(fault))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const where = `${event.violatedDirective} ${event.blockedURI}`
      ;(globalThis as any).tellFault(`content security policy: ${where}`)
    })
  })
  context.on('weberror', (error) => void faults.push(`page error: ${error.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    const own = url.host === new URL(env.get('APP_URL')).host
    if (!own && url.protocol.startsWith('http')) faults.push(`request to ${url.host}`)
  })
  getActiveTest()?.cleanup(() => context.close())
  return { context, page: await context.newPage(), faults }
}

export type Person = Awaited<ReturnType<typeof newPerson>>

/** Signs in by the form's own request and opens no page: how people sign in has tests of its own. */
export async function signIn({ context }: Person, email: string, password: string) {
  await context.request.get('/login')
  const cookies = await context.cookies()
  const token = cookies.find(({ name }) => name === 'XSRF-TOKEN')!.value
  const answer = await context.request.post('/login', {
    form: { email, password },
    headers: { 'x-xsrf-token': decodeURIComponent(token) },
    maxRedirects: 0,
  })
  const to = answer.headers().location
  if (!to || to.endsWith('/login'))
    throw new Error(`${email} was not signed in: ${answer.status()}`)
}

/** Signs in through the page, as people do, and goes where that leads. */
export async function signInOnPage({ page }: Person, email: string, password: string) {
  await page.goto('/login')
  await page.locator('input[name="email"]').fill(email)
  await page.locator('input[name="password"]').fill(password)
  await page.locator('main button[type="submit"]').click()
  await page.waitForURL((url) => url.pathname !== '/login')
}

/** Opens a page and waits for its live stream: what happens from then on reaches it. */
export async function openListening({ page }: Pick<Person, 'page'>, path: string) {
  const listening = page.waitForResponse((answer) => answer.url().includes('/__transmit/events'))
  await page.goto(path)
  await listening
}

/** Pages come without their script, as on a slow phone, until it is let through. */
export async function holdScript(context: BrowserContext) {
  let stand = () => {}
  const arrived = new Promise<void>((resolve) => (stand = resolve))
  await context.route('**/*.js', async (route) => {
    await arrived
    await route.continue()
  })
  return stand
}

/** A colour on its way to another is judged by nobody; what never ends isn't waited for. */
const hasSettled = (page: Page) =>
  page.evaluate(() => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
    return Promise.allSettled(ending.map(({ finished }) => finished)).then(() => {})
  })

/** Automatic accessibility rules; the rest is looked at by hand. */
export async function assertAccessible(assert: Assert, page: Page) {
  await hasSettled(page)
  const told = await breaches(page)
  assert.deepEqual(told.length > 0 ? await breachesOfWhole(page) : [], [], page.url())
}

async function breaches(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
}

/** The bar at the foot of a phone covers a part of what lies there, until one scrolls: that alone is no breach. */
async function breachesOfWhole(page: Page) {
  const size = page.viewportSize()!
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ ...size, height: Math.max(size.height, height) })
  const told = await breaches(page)
  await page.setViewportSize(size)
  return told
}

/** Nothing sticks out to the side: the page never scrolls sideways. */
export async function assertFits(assert: Assert, page: Page) {
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  )
  assert.isAtMost(excess, 0, `${page.url()} is ${excess} px too wide`)
}

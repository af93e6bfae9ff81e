import { test } from '@japa/runner'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright'
import Text from '#core/models/text'
import Level from '#profiles/models/level'
import Application from '#profiles/models/application'
import MatchRequest from '#matching/models/match_request'
import { PHONE, WIDE } from '#tests/helpers/browser'
import { createPair } from '#database/factories/matching/pair_factory'
import { openOffice, staffMember } from '#tests/helpers/office_in_browser'
import { createApplicant, createStudent } from '#database/factories/profiles/profile_factory'

/** What is left of AdminJS's own, by axe's rule, and why. docs/adr/0002 says so too. */
const EXCEPTIONS: Record<string, string> = {}

const SERIOUS = ['serious', 'critical']

/** On a phone in the dark only sizes and colours are others. */
const LOOKS: { colorScheme: 'light' | 'dark'; viewport: typeof WIDE; rules?: string[] }[] = [
  { colorScheme: 'light', viewport: WIDE },
  { colorScheme: 'dark', viewport: PHONE, rules: ['color-contrast', 'target-size'] },
]

async function seriousFaults(page: Page, rules?: string[]) {
  const axe = new AxeBuilder({ page })
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
  return violations
    .filter(({ id, impact }) => SERIOUS.includes(impact ?? '') && !(id in EXCEPTIONS))
    .map(({ id, nodes }) => `${page.url()} ${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** A page of each kind that staff meet. */
async function everyKind() {
  const { pair } = await createPair()
  const applicant = await createApplicant()
  const application = await Application.findByOrFail('tutorId', applicant.id)
  const student = await createStudent()
  const request = await MatchRequest.create({ studentId: student.id, state: 'waiting' })
  const level = await Level.firstOrFail()
  const text = await Text.firstOrFail()
  const record = (resource: string, id: string, action: string) =>
    `/admin/resources/${resource}/records/${id}/${action}`
  return [
    '/admin',
    '/admin/pages/questions',
    ...['users', 'appointments', 'pairs', 'applications', 'texts', 'banners'].map(
      (resource) => `/admin/resources/${resource}`
    ),
    record('users', student.id, 'show'),
    record('users', student.id, 'edit'),
    record('users', student.id, 'openCase'),
    record('users', pair.tutorId, 'deactivateAccount'),
    '/admin/nothing',
    record('pairs', pair.id, 'show'),
    record('pairs', pair.id, 'closePair'),
    record('applications', application.id, 'decide'),
    record('match_requests', request.id, 'makePair'),
    record('levels', level.id, 'edit'),
    record('texts', text.id, 'editText'),
    record('settings', '1', 'show'),
    record('settings', '1', 'edit'),
    record('settings', '1', 'changeLogo'),
    '/admin/resources/users/actions/new',
    '/admin/resources/users/actions/importPeople',
    '/admin/resources/banners/actions/new',
    '/admin/resources/school_holidays/actions/new',
    `/admin/resources/users/bulk/sendResetLinks?recordIds=${student.id}`,
  ]
}

test.group('The back office, for everybody', () => {
  test('has no serious fault on a page of any kind, in {colorScheme}')
    .with(LOOKS)
    .run(async ({ assert }, { rules, ...look }) => {
      const paths = await everyKind()
      const person = await staffMember({}, { ...look, reducedMotion: 'reduce' })
      const faults: string[] = []
      for (const path of paths) {
        await openOffice(person, path)
        await person.page.waitForLoadState('networkidle')
        faults.push(...(await seriousFaults(person.page, rules)))
      }
      assert.deepEqual(faults, [])
      assert.deepEqual(person.faults, [])
    })
    .timeout(240_000)

  test('its filters open, are named, and close again by keyboard', async ({ assert }) => {
    const person = await staffMember({}, { reducedMotion: 'reduce' })
    const { page } = person
    await openOffice(person, '/admin/resources/users')
    await page.getByRole('button', { name: 'Filtrer' }).press('Enter')
    await page.getByRole('button', { name: 'Fermer les filtres' }).waitFor()
    assert.deepEqual(await seriousFaults(page), [])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Filtrer' }).press(' ')
    await page.getByLabel('Nom', { exact: true }).fill('nobody at all')
    await page.keyboard.press('Enter')
    await page.waitForURL(/filters\.fullName=nobody/)
  })

  test('the menu of a row opens, leads on and closes by keyboard', async ({ assert }) => {
    const student = await createStudent({ firstName: 'Lina', familyName: 'Moreau' })
    const person = await staffMember()
    const { page } = person
    await openOffice(person, '/admin/resources/users')
    const menu = page.getByRole('button', { name: 'Actions : Lina Moreau' })
    const row = page.getByRole('row', { name: 'Lina Moreau' })
    await menu.press('Enter')
    await row.getByRole('link', { name: 'Modifier' }).waitFor()
    await page.keyboard.press('Escape')
    await row.getByRole('link', { name: 'Modifier' }).waitFor({ state: 'hidden' })
    assert.isTrue(await menu.evaluate((part) => part === document.activeElement))
    await menu.press('Enter')
    await row.getByRole('link', { name: 'Modifier' }).press('Enter')
    await page.waitForURL(new RegExp(`/records/${student.id}/edit`))
  })

  test('the download of a list has the focus, and closes by keyboard', async ({ assert }) => {
    const person = await staffMember()
    const { page } = person
    await openOffice(person, '/admin/resources/users/actions/export')
    const drawer = page.getByRole('dialog', { name: 'Télécharger la liste' })
    await drawer.waitFor()
    assert.isTrue(await drawer.evaluate((part) => part === document.activeElement))
    await page.keyboard.press('Escape')
    await page.waitForURL(/\/resources\/users$/)
    await page.goto('/admin/resources/users/actions/export?filters.role=tutor')
    await drawer.getByRole('button', { name: 'Fermer' }).click()
    await page.waitForURL(/\/resources\/users\?filters.role=tutor$/)
  })

  test('the name in a row leads to its record, without a mouse', async () => {
    const student = await createStudent({ firstName: 'Lina', familyName: 'Moreau' })
    const person = await staffMember()
    await openOffice(person, '/admin/resources/users')
    await person.page.getByRole('link', { name: 'Lina Moreau' }).press('Enter')
    await person.page.waitForURL(new RegExp(`/records/${student.id}/show`))
  })

  test('a setting goes back to what was shipped', async ({ assert }) => {
    const person = await staffMember()
    const { page } = person
    await openOffice(person, '/admin/resources/settings/records/1/edit')
    const field = page.locator('#noticeHours')
    await field.fill('48')
    await page.getByRole('button', { name: 'Revenir à la valeur d’origine (12)' }).click()
    assert.equal(await field.inputValue(), '12')
  })

  test('a public page is previewed as it is written, and goes back to the text that was shipped', async ({
    assert,
  }) => {
    const person = await staffMember()
    const { page } = person
    await openOffice(person, '/admin/resources/settings/records/1/edit')
    const field = page.locator('#privacyFr')
    await field.fill('# Ce que nous savons\n\nPeu.\n\n- un nom\n- un niveau')
    const part = page.locator('[data-css$="-privacyFr"]')
    await part.getByText('Aperçu').click()
    await part.getByRole('heading', { name: 'Ce que nous savons' }).waitFor()
    assert.equal(await part.getByRole('listitem').count(), 2)
    assert.deepEqual(await seriousFaults(page), [])

    await part.getByRole('button', { name: 'Revenir au texte d’origine' }).click()
    assert.match(await field.inputValue(), /^Cette page dit ce que HomeSkolar sait de toi/)
    await part.getByRole('heading', { name: 'Qui peut lire quoi' }).waitFor()
    assert.deepEqual(person.faults, [])
  })

  test('a logo is seen before it is kept, and then on the site', async ({ assert }) => {
    const person = await staffMember()
    const { page } = person
    await openOffice(person, '/admin/resources/settings/records/1/changeLogo')
    await page.getByLabel('Image').setInputFiles('public/icons/icon_192.png')
    await page.getByRole('img', { name: 'Aperçu du logo' }).first().waitFor()
    await page.getByRole('button', { name: 'Utiliser ce logo' }).click()
    await page.getByText('le site et les prochains e-mails le montrent').waitFor()
    await page.goto('/legal-notice')
    await page.getByRole('img', { name: 'HomeSkolar' }).first().waitFor()
    assert.deepEqual(person.faults, [])
  })
})

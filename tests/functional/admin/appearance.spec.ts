import { test } from '@japa/runner'
import { banners } from '#core/banners'
import { settings } from '#core/settings'
import Banner from '#core/models/banner'
import { freezeTime } from '#tests/helpers/time'
import AuditEntry from '#audit/models/audit_entry'
import { queriesOf } from '#tests/helpers/queries'
import { backOffice } from '#tests/helpers/back_office'
import { withSecondFactor } from '#tests/helpers/second_factor'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'

const WORDS = {
  ...{ textFr: 'Le site s’arrête dimanche matin.', textEn: 'The site stops on Sunday morning.' },
  ...{ tone: 'warning', readers: 'student', firstDay: '2026-11-23', lastDay: '2026-11-29' },
}
const NEW = 'resources/banners/actions/new'

test.group('An announcement', (group) => {
  group.each.setup(() => void freezeTime())

  test('is written, is in the journal, and reaches its readers at once', async ({
    client,
    assert,
  }) => {
    const student = await createUser()
    const before = await client.get('/account').loginAs(student).withInertia()
    assert.deepEqual((before.inertiaProps as any).banners, [])
    await backOffice(client, await createStaff()).post(NEW, WORDS)
    const banner = await Banner.firstOrFail()
    const entry = await AuditEntry.findByOrFail('subjectId', banner.id)
    assert.equal(entry.action, 'core.banner_added')
    const after = await client.get('/account').loginAs(student).withInertia()
    const [{ key, ...shown }] = (after.inertiaProps as any).banners
    assert.deepEqual(shown, { tone: 'warning', text: WORDS.textFr })
    const tutor = await createUser({ role: 'tutor', birthDate: '1990-05-04' })
    const other = await client.get('/account').loginAs(tutor).withInertia()
    assert.deepEqual((other.inertiaProps as any).banners, [])

    assert.match(key, /^[\da-f]{12}$/)
  })

  test('is shown on the site’s first page too, as the server draws it', async ({
    client,
    assert,
  }) => {
    await backOffice(client, await createStaff()).post(NEW, { ...WORDS, readers: 'everybody' })
    const response = await client.get('/').withInertia()
    assert.equal((response.inertiaProps as any).banners[0].text, WORDS.textFr)
  })

  test('costs no query', async ({ client, assert }) => {
    const student = await createUser()
    const ask = () => client.get('/account').loginAs(student).withInertia()
    const none = await queriesOf(ask)
    await backOffice(client, await createStaff()).post(NEW, WORDS)
    await banners.get()
    assert.lengthOf(await queriesOf(ask), none.length)
  })

  test('without words, or that ends before it begins, is told at its field', async ({
    client,
    assert,
  }) => {
    const office = backOffice(client, await createStaff())
    for (const [values, field] of [
      [{ textFr: '' }, 'textFr'],
      [{ textEn: 'x'.repeat(401) }, 'textEn'],
      [{ lastDay: '2026-11-22' }, 'lastDay'],
      [{ tone: 'shouting' }, 'tone'],
    ] as const) {
      const response = await office.post(NEW, { ...WORDS, ...values })
      assert.property(response.body().record.errors, field)
    }
    assert.isNull(await Banner.first())
  })
})

async function saveColours(office: ReturnType<typeof backOffice>, values: object) {
  const record = await office.get('resources/settings/records/1/edit')
  return office.post('resources/settings/records/1/edit', {
    ...record.body().record.params,
    ...values,
  })
}

test.group('The association’s colours', () => {
  test('are worn by the next page, the back office included, and are in the journal', async ({
    client,
    assert,
  }) => {
    const staff = await createStaff(['administrator'])
    const plain = await client.get('/')
    assert.notInclude(plain.text(), 'colours.css')
    const office = backOffice(client, staff)
    const response = await saveColours(office, { actionLight: '#5B2A86', actionDark: '' })
    assert.equal(
      response.body().notice.type,
      'success',
      JSON.stringify(response.body().record?.errors)
    )

    const page = await client.get('/')
    assert.include(page.text(), 'href="/colours.css?v=5b2a86-shipped"')
    const css = await client.get('/colours.css?v=5b2a86-shipped')
    assert.include(css.text(), '--color-action: light-dark(#5b2a86, #5fc9bf)')
    assert.include(css.header('cache-control')!, 'immutable')
    const home = await withSecondFactor(client.get('/admin'), staff)
    assert.include(home.text(), 'href="/colours.css?v=5b2a86-shipped"')
    assert.include(home.text(), '#5b2a86')
    const entry = await AuditEntry.findByOrFail('action', 'core.settings_changed')
    assert.deepEqual(entry.after, { actionLight: '#5b2a86' })
    assert.deepEqual(entry.before, { actionLight: null })

    await saveColours(office, { actionLight: '' })
    const { actionLight } = await settings.get()
    assert.isNull(actionLight)
  })

  test('{actionLight}{actionDark} is refused: {rule}')
    .with([
      { actionLight: '#f2b84b', rule: 'contrast_light' },
      { actionLight: '#ffffff', rule: 'contrast_light' },
      { actionDark: '#0b6b66', rule: 'contrast_dark' },
      { actionLight: 'red; } body { display: none', rule: 'colour' },
      { actionDark: '#12', rule: 'colour' },
    ])
    .run(async ({ client, assert }, { rule, ...values }) => {
      const office = backOffice(client, await createStaff(['administrator']))
      const response = await saveColours(office, values)
      const [field] = Object.keys(values)
      assert.equal(response.body().record.errors[field].type, rule)
      assert.isNull((await settings.get()).actionLight)
    })

  test('the tutoring is authorised until the age of consent at least', async ({
    client,
    assert,
  }) => {
    const office = backOffice(client, await createStaff(['administrator']))
    const { params } = (await office.get('resources/settings/records/1/edit')).body().record
    const answer = await office.post('resources/settings/records/1/edit', {
      ...params,
      guardianConsentAge: 18,
      guardianAuthorisationAge: 15,
    })
    answer.assertStatus(200)
    assert.equal(answer.body().record.errors.guardianAuthorisationAge?.type, 'atLeastConsentAge')
    assert.equal((await settings.get()).guardianConsentAge, 15)
  })

  test('an ordinary case never has less time than an urgent one', async ({ client, assert }) => {
    const office = backOffice(client, await createStaff(['administrator']))
    const { params } = (await office.get('resources/settings/records/1/edit')).body().record
    const answer = await office.post('resources/settings/records/1/edit', {
      ...params,
      caseHours: 3,
      urgentCaseHours: 4,
    })
    assert.equal(answer.body().record.errors.caseHours?.type, 'atLeastUrgent')
    assert.equal((await settings.get()).caseHours, 72)
  })
})

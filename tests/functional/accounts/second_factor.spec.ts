import { getActiveTest, test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import type { ApiClient } from '@japa/api-client'
import type User from '#accounts/models/user'
import { stepAt } from '#accounts/totp'
import { clock } from '#core/clock'
import AuditEntry from '#audit/models/audit_entry'
import SecondFactor from '#accounts/models/second_factor'
import SecondFactorSetUp from '#accounts/events/second_factor_set_up'
import { announced, runJobs } from '#tests/helpers/events'
import { caughtMails } from '#tests/helpers/mails'
import { fieldErrors } from '#tests/helpers/field_errors'
import { freezeTime } from '#tests/helpers/time'
import { codeNow, withSecondFactor } from '#tests/helpers/second_factor'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'

const NOW = '2026-11-23T09:00:00Z'

async function withoutSecondFactor() {
  const staff = await createStaff(['administrator'])
  await SecondFactor.query().where('userId', staff.id).delete()
  return staff
}

const page = (client: ApiClient, user: User) =>
  client.get('/second-factor').loginAs(user).withInertia().redirects(0)

const post = (client: ApiClient, user: User, path: string, form: object) =>
  client.post(path).loginAs(user).withCsrfToken().redirects(0).form(form)

const check = (client: ApiClient, user: User, code: string) =>
  post(client, user, '/second-factor/checks', { code })

/** Opens the page that sets one up; the same login session confirms it. */
async function begin(client: ApiClient, user: User) {
  const response = await page(client, user)
  response.assertInertiaComponent('accounts/second_factors/create')
  const { groups } = response.inertiaProps as unknown as { groups: string[] }
  return { secret: groups.join(''), pending: response.session('pending_second_factor') as string }
}

const confirm = (client: ApiClient, user: User, pending: string, code: string) =>
  post(client, user, '/second-factor', { code }).withSession({ pending_second_factor: pending })

test.group('The second factor', (group) => {
  group.each.setup(() => void freezeTime(NOW))

  test('is not for students and tutors, nor for the signed-out', async ({ client }) => {
    for (const role of ['student', 'tutor'] as const) {
      const response = await page(client, await createUser({ role }))
      response.assertStatus(404)
    }
    const response = await client.get('/second-factor').redirects(0)
    response.assertHeader('location', '/login')
  })

  test('without one the back office leads to it, and remembers where one wanted to go', async ({
    client,
  }) => {
    const staff = await withoutSecondFactor()
    const response = await client.get('/admin/resources/users?page=2').loginAs(staff).redirects(0)
    response.assertHeader('location', '/second-factor')
    response.assertSession('redirect', { intendedUrl: '/admin/resources/users?page=2' })
  })

  test('scripts and files get a 403 that says why, never a page', async ({ client, assert }) => {
    const staff = await createStaff()
    for (const accept of ['application/json, text/plain, */*', 'text/css,*/*;q=0.1']) {
      const response = await client
        .get('/admin/api/dashboard')
        .header('accept', accept)
        .loginAs(staff)
        .redirects(0)
      response.assertStatus(403)
      assert.equal(response.body().error, 'second_factor_required')
    }
    const write = await client
      .post('/admin/api/resources/levels/actions/new')
      .loginAs(staff)
      .withCsrfToken()
      .redirects(0)
      .json({})
    write.assertStatus(403)
  })

  test('is set up with a code of the new phone, which gives ten recovery codes once', async ({
    client,
    assert,
  }) => {
    const staff = await withoutSecondFactor()
    const { secret, pending } = await begin(client, staff)
    assert.notInclude(pending, secret)
    const response = await confirm(client, staff, pending, codeNow(secret))
    response.assertHeader('location', '/second-factor/recovery-codes')
    const factor = await SecondFactor.findOrFail(staff.id)
    assert.equal(factor.openSecret, secret)
    assert.notInclude(factor.secret, secret)
    assert.deepEqual(await announced(SecondFactorSetUp), [{ userId: staff.id }])
    const entry = await AuditEntry.findByOrFail('action', 'accounts.second_factor_set_up')
    assert.notInclude(JSON.stringify(entry.$attributes), secret)

    const kept = { new_recovery_codes: response.session('new_recovery_codes') }
    const codes = await client
      .get('/second-factor/recovery-codes')
      .loginAs(staff)
      .withSession({ ...kept, second_factor: response.session('second_factor') })
      .withInertia()
    const shown = (codes.inertiaProps as any).codes as string[]
    assert.lengthOf(new Set(shown), 10)
    shown.forEach((code) => assert.match(code, /^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/))
    codes.assertSessionMissing('new_recovery_codes')
    await runJobs()
    assert.include(caughtMails(staff.email).at(-1)!.subject, 'téléphone')
  })

  test('a wrong code sets nothing up, and a second person at it comes too late', async ({
    client,
    assert,
  }) => {
    const staff = await withoutSecondFactor()
    const { secret, pending } = await begin(client, staff)
    const wrong = await confirm(client, staff, pending, '000000')
    assert.property(fieldErrors(wrong), 'code')
    assert.isNull(await SecondFactor.find(staff.id))
    await confirm(client, staff, pending, codeNow(secret))
    const other = await begin2(client, staff, pending, secret)
    other.assertHeader('location', '/second-factor')
    assert.equal((await SecondFactor.findOrFail(staff.id)).openSecret, secret)
  })

  test('the right code opens the back office in this login session alone', async ({ client }) => {
    const staff = await createStaff()
    const before = await client.get('/admin').loginAs(staff).redirects(0)
    before.assertHeader('location', '/second-factor')
    const asked = await page(client, staff)
    asked.assertInertiaComponent('accounts/second_factors/check')
    const response = await check(client, staff, codeNow()).withSession({
      redirect: { intendedUrl: '/admin/resources/pairs' },
    })
    response.assertHeader('location', '/admin/resources/pairs')
    const inside = await client
      .get('/admin/api/dashboard')
      .loginAs(staff)
      .withSession({ second_factor: response.session('second_factor') })
    inside.assertStatus(200)
    const elsewhere = await client.get('/admin').loginAs(staff).redirects(0)
    elsewhere.assertHeader('location', '/second-factor')
  })

  test('the id of the login session changes', async ({ client, assert }) => {
    const staff = await createStaff()
    const request = check(client, staff, codeNow())
    const before = request.sessionClient.sessionId
    const response = await request
    assert.notEqual(response.cookie('homeskolar_session')?.value, before)
  })

  test('what one person showed is worth nothing for another', async ({ client }) => {
    const [staff, other] = [await createStaff(), await createStaff()]
    const response = await check(client, staff, codeNow())
    const request = client.get('/admin').loginAs(other).redirects(0)
    const answer = await request.withSession({ second_factor: response.session('second_factor') })
    answer.assertHeader('location', '/second-factor')
  })

  test('a code works once, one step early or late, and no further', async ({ client, assert }) => {
    for (const [steps, works] of [
      [-2, false],
      [-1, true],
      [0, true],
      [1, true],
      [2, false],
    ] as const) {
      const staff = await createStaff()
      const response = await check(client, staff, codeNow(undefined, steps))
      assert.equal(response.header('location') === '/admin', works, `${steps}`)
      const again = await check(client, staff, codeNow(undefined, steps))
      assert.property(fieldErrors(again), 'code')
    }
  })

  test('a step that was used rules out the earlier ones', async ({ client, assert }) => {
    const staff = await createStaff()
    await check(client, staff, codeNow(undefined, 1))
    const earlier = await check(client, staff, codeNow())
    assert.include(fieldErrors(earlier).code[0], 'déjà servi')
  })

  test('after five wrong codes one waits longer and longer; nobody else does', async ({
    client,
    assert,
  }) => {
    const [staff, other] = [await createStaff(), await createStaff()]
    for (let attempt = 0; attempt < 5; attempt++) await check(client, staff, '000000')
    const right = await check(client, staff, codeNow())
    assert.include(fieldErrors(right).code[0], '30 secondes')
    const untouched = await check(client, other, codeNow())
    untouched.assertHeader('location', '/admin')

    freezeTime('2026-11-23T09:00:31Z')
    await check(client, staff, '000000')
    const longer = await check(client, staff, codeNow())
    assert.include(fieldErrors(longer).code[0], '60 secondes')
    freezeTime('2026-11-23T09:01:32Z')
    const late = await check(client, staff, codeNow())
    late.assertHeader('location', '/admin')
    assert.equal((await SecondFactor.findOrFail(staff.id)).failures, 0)
  })

  test('the demo shows the code that will be taken next', async ({ client, assert }) => {
    const staff = await createStaff()
    asDemo(true)
    const response = await page(client, staff)
    response.assertInertiaPropsContains({ demoCode: codeNow() })
    await check(client, staff, codeNow())
    const next = await page(client, staff)
    next.assertInertiaPropsContains({ demoCode: codeNow(undefined, 1) })
    const step = (await SecondFactor.findOrFail(staff.id)).lastStep
    assert.equal(step, stepAt(clock.now()))
  })

  test('nothing but the demo shows a code', async ({ client, assert }) => {
    const staff = await createStaff()
    asDemo(false)
    const response = await page(client, staff)
    response.assertInertiaPropsContains({ demoCode: null })
    assert.notInclude(response.text(), codeNow())
    const setUp = await page(client, await withoutSecondFactor())
    setUp.assertInertiaPropsContains({ demoCode: null })
    const inside = await withSecondFactor(client.get('/second-factor'), staff).withInertia()
    inside.assertInertiaPropsContains({ demoCode: null, left: 0, next: '/admin' })
  })
})

/** Somebody else with the password, who began before the first one had finished. */
const begin2 = (client: ApiClient, user: User, pending: string, secret: string) =>
  confirm(client, user, pending, codeNow(secret))

/** Whether this is a demo, until the test ends. */
function asDemo(demo: boolean) {
  const before = app.config.get('app.demo')
  app.config.set('app.demo', demo)
  getActiveTest()?.cleanup(() => app.config.set('app.demo', before))
}

import { test } from '@japa/runner'
import { connect, type Socket } from 'node:net'
import app from '@adonisjs/core/services/app'
import { own } from '#admin/process/own'
import { personalChannel } from '#core/live'
import SecondFactor from '#accounts/models/second_factor'
import StaffPermission from '#accounts/models/staff_permission'
import { passOf } from '#accounts/second_factor_pass'
import { passesAsStaff } from '#accounts/queries/passes_as_staff'
import { askOffice, playOffice, pushesHeard } from '#tests/helpers/own_office'
import { loginSessionOf, openStream } from '#tests/helpers/live_stream'
import { PHONE_SINCE } from '#database/factories/accounts/second_factor_factory'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'

/** Also one that never opened. */
const closed = (connection: Socket) =>
  new Promise((resolve) => connection.on('error', () => {}).once('close', resolve))

test.group('The back office as a process of its own', () => {
  test('answers staff, with everything that came in and goes out', async ({ assert }) => {
    playOffice()
    const form = new FormData()
    form.append('logo', new Blob([new Uint8Array([0, 255, 10, 13])]), 'logo.png')
    const answer = await askOffice(await createStaff(), '/admin/logo?a=%20b', {
      method: 'POST',
      body: form,
      headers: { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'https' },
    })
    assert.equal(answer.status, 201)
    assert.lengthOf(answer.headers.getSetCookie(), 2)
    const heard = (await answer.json()) as any
    assert.equal(heard.method, 'POST')
    assert.equal(heard.url, '/admin/logo?a=%20b')
    assert.include(heard.body, '\u0000\u00FF\n\r')
    assert.match(heard.headers['content-type'], /^multipart\/form-data; boundary=/)
    assert.include(heard.headers.cookie, 'homeskolar_session=')
    assert.equal(heard.headers['x-forwarded-for'], '127.0.0.1')
    assert.equal(heard.headers['x-forwarded-proto'], 'http')
  })

  test('is started by nobody else', async ({ assert, client }) => {
    playOffice()
    const staff = await createStaff()
    const former = await createStaff()
    await StaffPermission.query().where('user_id', former.id).delete()
    const suspended = await createStaff(['coordinator'], { state: 'suspended' })
    const student = await createUser()
    for (const [person, status] of [
      [student, 404],
      [former, 404],
      [suspended, 302],
    ] as const) {
      assert.equal((await askOffice(person, '/admin')).status, status)
    }
    const signedOut = await client.get('/admin').redirects(0)
    signedOut.assertStatus(302)
    const unproven = await client.get('/admin').loginAs(staff).redirects(0)
    unproven.assertHeader('location', '/second-factor')
    assert.isUndefined(own.office.pid)
  })

  test('lost, it answers 503 for a while, and the site stands', async ({ assert, client }) => {
    playOffice({ pause: 600_000 })
    const staff = await createStaff()
    assert.equal((await askOffice(staff, '/admin?do=die')).status, 503)
    assert.equal((await askOffice(staff, '/admin')).status, 503)
    const site = await client.get('/login')
    site.assertStatus(200)
  })

  test('lost, it is there again for the next visit', async ({ assert }) => {
    playOffice()
    const staff = await createStaff()
    assert.equal((await askOffice(staff, '/admin?do=die')).status, 503)
    assert.equal((await askOffice(staff, '/admin')).status, 201)
  })

  test('hung, it is ended and whoever waits is told', async ({ assert }) => {
    playOffice({ silentAtMost: 6000 })
    const staff = await createStaff()
    assert.equal((await askOffice(staff, '/admin?do=hang')).status, 503)
    assert.equal((await askOffice(staff, '/admin')).status, 201)
  })

  test('that can’t be started answers 503', async ({ assert }) => {
    playOffice({ path: app.makePath('tests/fixtures/office/broken.js') })
    assert.equal((await askOffice(await createStaff(), '/admin')).status, 503)
  })

  test('lost in the middle of a file, it leaves no file that looks whole', async ({ assert }) => {
    playOffice()
    const answer = await askOffice(await createStaff(), '/admin?do=half')
    assert.equal(answer.status, 200)
    await assert.rejects(() => answer.text())
  })

  test('hears when somebody waits no longer', async ({ assert }) => {
    const { onPush, next } = pushesHeard()
    playOffice({ onPush })
    const leaving = new AbortController()
    const { signal } = leaving
    const asked = askOffice(await createStaff(), '/admin?do=wait', { signal })
    assert.equal((await next()).channel, 'waiting')
    leaving.abort()
    await assert.rejects(() => asked)
    assert.equal((await next()).channel, 'gone')
  })

  test('reaches the open pages of people', async ({ assert }) => {
    playOffice()
    const student = await createUser()
    const stream = await openStream(await loginSessionOf(student))
    const headers = { 'x-channel': personalChannel(student.id) }
    await askOffice(await createStaff(), '/admin?do=push', { headers })
    assert.deepEqual((await stream.next()).payload, { type: 'question', questionId: '1' })
  })

  test('ends when nobody has asked it for a while', async ({ assert }) => {
    playOffice({ idleAtMost: 0 })
    const answer = await askOffice(await createStaff(), '/admin')
    const { socket } = (await answer.json()) as { socket: string }
    await closed(connect(socket))
    assert.isUndefined(own.office.pid)
  })
})

test('a login session passes as staff’s as long as its second factor is the one that was shown', async ({
  assert,
}) => {
  const staff = await createStaff()
  const shown = await loginSessionOf(staff, passOf({ userId: staff.id, confirmedAt: PHONE_SINCE }))
  const unshown = await loginSessionOf(staff)
  assert.isTrue(await passesAsStaff(shown.id))
  assert.isFalse(await passesAsStaff(unshown.id))

  await SecondFactor.query()
    .where('user_id', staff.id)
    .update({ confirmedAt: PHONE_SINCE.plus({ days: 1 }) })
  assert.isFalse(await passesAsStaff(shown.id))
})

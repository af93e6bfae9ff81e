import sharp from 'sharp'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { logo } from '#core/logo'
import { settings } from '#core/settings'
import { sendMail } from '#core/mail/send_mail'
import AuditEntry from '#audit/models/audit_entry'
import type User from '#accounts/models/user'
import { caughtMails } from '#tests/helpers/mails'
import { jpeg, pngThatClaims, SVG } from '#tests/helpers/pictures'
import { backOffice } from '#tests/helpers/back_office'
import { withSecondFactor } from '#tests/helpers/second_factor'
import { createStaff } from '#database/factories/accounts/user_factory'

const send = (client: ApiClient, staff: User, contents: Buffer, filename: string) =>
  withSecondFactor(client.post('/admin/logo'), staff)
    .withCsrfToken()
    .file('logo', contents, { filename })

const clear = () =>
  sharp({ create: { width: 1200, height: 300, channels: 4, background: '#2b57c400' } })
    .withExif({ IFD0: { Make: 'Phone of Lina' } })
    .png()
    .toBuffer()

test.group('The association’s logo', (group) => {
  group.each.setup(() => () => {
    settings.forget()
    logo.forget()
  })

  test('is drawn again, shown on the next page, and in the journal', async ({ client, assert }) => {
    const staff = await createStaff(['administrator'])
    const answer = await send(client, staff, await clear(), 'logo.png')
    answer.assertStatus(201)
    const { logoId } = answer.body()

    const page = await client.get('/').withInertia()
    assert.equal((page.inertiaProps as any).association.logo, logoId)
    const picture = await client.get(`/logo.png?v=${logoId}`)
    assert.equal(picture.header('content-type'), 'image/png')
    assert.include(picture.header('cache-control')!, 'immutable')
    const drawn = await sharp(picture.body()).metadata()
    assert.deepInclude(drawn, { format: 'png', width: 480, height: 120, hasAlpha: true })
    assert.isUndefined(drawn.exif)

    const entry = await AuditEntry.findByOrFail('action', 'core.settings_changed')
    assert.deepEqual([entry.before, entry.after], [{ logoId: null }, { logoId }])
    const office = backOffice(client, staff)
    const told = await office.get('resources/settings/records/1/history')
    assert.lengthOf(told.body().history.entries, 1)
  })

  test('lies inside of each mail: none asks a server for it', async ({ client, assert }) => {
    await send(client, await createStaff(['administrator']), await jpeg(), 'logo.jpg')
    await sendMail({
      to: { email: 'lina@example.org', firstName: 'Lina' },
      ...{ locale: 'fr', kind: 'accounts.reset_password', actionUrl: '/' },
    })
    const [{ html, attachments }] = caughtMails('lina@example.org')
    assert.include(html, '<img src="cid:logo" alt="HomeSkolar"')
    assert.notMatch(html, /src="http/)
    assert.deepEqual(
      attachments.map(({ cid }) => cid),
      ['logo']
    )
  })

  test('gives way to the drawn name again', async ({ client, assert }) => {
    const staff = await createStaff(['administrator'])
    await send(client, staff, await jpeg(), 'logo.jpg')
    const answer = await withSecondFactor(client.delete('/admin/logo'), staff).withCsrfToken()
    answer.assertStatus(204)
    assert.isNull((await settings.get()).logoId)
    const picture = await client.get('/logo.png')
    picture.assertStatus(404)
  })

  test('{name} is refused: {reason}')
    .with([
      { name: 'logo.svg', contents: SVG, reason: 'file_kind' },
      { name: 'logo.png', contents: Buffer.from('<script>'), reason: 'file_kind' },
      { name: 'huge.png', contents: pngThatClaims(60_000, 60_000), reason: 'file_too_large' },
      { name: 'broken.png', contents: pngThatClaims(20, 20), reason: 'file_unreadable' },
    ])
    .run(async ({ client, assert }, { name, contents, reason }) => {
      const answer = await send(client, await createStaff(['administrator']), contents, name)
      answer.assertStatus(422)
      assert.deepEqual(answer.body(), { refusal: reason })
      assert.isNull((await settings.get()).logoId)
    })
})

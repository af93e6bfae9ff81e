import sharp from 'sharp'
import { test } from '@japa/runner'
import { existsSync } from 'node:fs'
import app from '@adonisjs/core/services/app'
import drive from '@adonisjs/drive/services/main'
import type { ApiClient } from '@japa/api-client'
import type User from '#accounts/models/user'
import Photo from '#profiles/models/photo'
import Consent from '#accounts/models/consent'
import Attachment from '#core/models/attachment'
import FilesRemoved from '#core/events/files_removed'
import { forgetAttempts } from '#tests/helpers/limits'
import { announced, runJobs } from '#tests/helpers/events'
import { recordBroadcasts } from '#tests/helpers/broadcasts'
import { fieldErrors } from '#tests/helpers/field_errors'
import { jpeg, photoOfPhone, pngThatClaims, SVG } from '#tests/helpers/pictures'
import { createPair } from '#database/factories/matching/pair_factory'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'
import { consentOfGuardian } from '#database/factories/profiles/photo_factory'

const CHILD = '2014-05-04'

function upload(client: ApiClient, user: User, contents: Buffer, fields = {}, name = 'photo.jpg') {
  const request = client.put('/profile/photo').loginAs(user).withCsrfToken().redirects(0)
  return request.file('photo', contents, { filename: name }).fields(fields).accept('html')
}

const CONSENT = { photoConsent: '1' }

const see = (client: ApiClient, viewer: User, person: User, size = '') =>
  client.get(`/people/${person.id}/photo${size}`).loginAs(viewer).redirects(0)

const keysOf = async (userId: string) =>
  (await Attachment.query().where('ownerId', userId)).map(({ id }) => `profiles/${id}`)

test.group('A photo', (group) => {
  group.each.setup(forgetAttempts)

  test('asks for sign-in, and is nothing for staff to have', async ({ client, assert }) => {
    const nobody = await client.put('/profile/photo').withCsrfToken().redirects(0)
    nobody.assertHeader('location', '/login')
    const staff = await upload(client, await createStaff(), await jpeg())
    staff.assertFlashMessage('error', 'Ce compte n’y a pas accès.')
    assert.lengthOf(await Photo.all(), 0)
  })

  test('stands in two sizes, without what the phone knew, and is told to the other', async ({
    client,
    assert,
  }) => {
    const { tutor, student } = await createPair()
    const pushes = recordBroadcasts()
    const response = await upload(client, tutor, await photoOfPhone())
    response.assertHeader('location', '/profile')
    response.assertFlashMessage('success', 'La photo est enregistrée.')

    const large = await see(client, student, tutor)
    large.assertStatus(200)
    large.assertHeader('content-type', 'image/webp')
    large.assertHeader('x-content-type-options', 'nosniff')
    large.assertHeader('cache-control', 'private, no-cache')
    large.assertHeader('content-disposition', 'attachment; filename="photo.webp"')
    const looks = await sharp(large.body()).metadata()
    assert.deepEqual([looks.width, looks.exif], [512, undefined])
    const small = await see(client, student, tutor, '?size=small')
    assert.equal((await sharp(small.body()).metadata()).width, 96)
    assert.deepEqual(pushes.to(student.id), [{ type: 'profile', userId: tutor.id, part: 'photo' }])
    assert.deepEqual(pushes.to(tutor.id), [])
  })

  test('is sent again only when it is another', async ({ client, assert }) => {
    const { tutor, student } = await createPair()
    await upload(client, tutor, await jpeg())
    const etag = (await see(client, student, tutor)).header('etag')!
    const again = await see(client, student, tutor).header('if-none-match', etag)
    again.assertStatus(304)
    await upload(client, tutor, await jpeg())
    const other = await see(client, student, tutor).header('if-none-match', etag)
    other.assertStatus(200)
    assert.notEqual(other.header('etag'), etag)
  })

  test('is for its person and their partner; for a stranger, and for staff, there is none', async ({
    client,
  }) => {
    const { tutor, student } = await createPair()
    const other = await createPair()
    await upload(client, tutor, await jpeg())
    for (const viewer of [tutor, student]) {
      const response = await see(client, viewer, tutor)
      response.assertStatus(200)
    }
    for (const viewer of [other.student, other.tutor, await createUser(), await createStaff()]) {
      const response = await see(client, viewer, tutor)
      response.assertStatus(404)
    }
    const none = await see(client, tutor, student)
    none.assertStatus(404)
    const nobody = await client.get(`/people/${tutor.id}/photo`).redirects(0)
    nobody.assertHeader('location', '/login')
  })

  test('that comes in the place of another takes its files away', async ({ client, assert }) => {
    const { tutor } = await createPair()
    await upload(client, tutor, await jpeg())
    const before = await keysOf(tutor.id)
    await upload(client, tutor, await jpeg())
    const after = await keysOf(tutor.id)
    assert.lengthOf(after, 2)
    assert.deepEqual((await announced(FilesRemoved))[0].keys.sort(), before.sort())
    await runJobs()
    for (const key of before) assert.isFalse(await drive.use().exists(key))
    for (const key of after) assert.isTrue(await drive.use().exists(key))
  })

  test('is removed with its files, and twice is no matter', async ({ client, assert }) => {
    const { tutor, student } = await createPair()
    await upload(client, tutor, await jpeg())
    const keys = await keysOf(tutor.id)
    for (let time = 0; time < 2; time++) {
      const response = await client
        .delete('/profile/photo')
        .loginAs(tutor)
        .withCsrfToken()
        .redirects(0)
      response.assertHeader('location', '/profile')
    }
    const gone = await see(client, student, tutor)
    gone.assertStatus(404)
    await runJobs()
    assert.lengthOf(await keysOf(tutor.id), 0)
    for (const key of keys) assert.isFalse(await drive.use().exists(key))
  })

  test('that is none is refused at its field, and leaves nothing', async ({ client, assert }) => {
    const { tutor } = await createPair()
    const wrong: [Buffer, string][] = [
      [Buffer.from('<html><script>alert(1)</script></html>'), 'photo.jpg'],
      [SVG, 'photo.png'],
      [Buffer.from('GIF89a=1;alert(1)'), 'photo.gif'],
      [pngThatClaims(30_000, 30_000), 'photo.png'],
      [pngThatClaims(50, 50), 'photo.png'],
      [Buffer.alloc(9 * 1024 * 1024, 1), 'photo.jpg'],
      [Buffer.alloc(0), 'photo.jpg'],
    ]
    for (const [contents, name] of wrong) {
      const response = await upload(client, tutor, contents, {}, name)
      assert.lengthOf(fieldErrors(response).photo, 1)
    }
    const without = await client
      .put('/profile/photo')
      .loginAs(tutor)
      .withCsrfToken()
      .redirects(0)
      .accept('html')
    assert.deepEqual(fieldErrors(without).photo, ['Aucune photo n’est choisie.'])
    assert.lengthOf(await Photo.all(), 0)
    assert.lengthOf(await Attachment.all(), 0)
  })

  test('is changed twenty times an hour at most', async ({ client, assert }) => {
    const { tutor } = await createPair()
    for (let time = 0; time < 20; time++) await upload(client, tutor, Buffer.alloc(0))
    const response = await upload(client, tutor, await jpeg())
    assert.match(fieldErrors(response).photo[0], /trop souvent/)
    assert.lengthOf(await Photo.all(), 0)
  })
})

test.group("A student's photo", (group) => {
  group.each.setup(forgetAttempts)

  test('needs the box to be ticked, once', async ({ client, assert }) => {
    const { student, tutor } = await createPair()
    const refused = await upload(client, student, await jpeg())
    assert.property(fieldErrors(refused), 'photoConsent')
    assert.lengthOf(await Attachment.all(), 0)

    await upload(client, student, await jpeg(), CONSENT)
    const photo = { studentId: student.id, purpose: 'photo' } as const
    const [consent] = await Consent.query().where(photo)
    assert.equal(consent.channel, 'account')
    await upload(client, student, await jpeg())
    assert.lengthOf(await Consent.query().where(photo), 1)
    const seen = await see(client, tutor, student)
    seen.assertStatus(200)
  })

  test('under the age of consent needs a guardian, whatever is ticked', async ({
    client,
    assert,
  }) => {
    const { student, tutor } = await createPair({ student: { birthDate: CHILD } })
    const refused = await upload(client, student, await jpeg(), CONSENT)
    assert.property(fieldErrors(refused), 'photo')
    assert.isNull(await Consent.findBy({ studentId: student.id, purpose: 'photo' }))

    const consent = await consentOfGuardian(student.id)
    await upload(client, student, await jpeg())
    const seen = await see(client, tutor, student)
    seen.assertStatus(200)

    await consent.merge({ withdrawnAt: consent.givenAt, withdrawnBy: 'guardian' }).save()
    const hidden = await see(client, tutor, student)
    hidden.assertStatus(404)
    const hiddenFromStaff = await see(client, await createStaff(), student)
    hiddenFromStaff.assertStatus(404)
    const own = await see(client, student, student)
    own.assertStatus(200)
    const page = await client.get(`/people/${student.id}`).loginAs(tutor).withInertia()
    assert.isNull((page.inertiaProps as any).person.photo)
  })

  test('is hidden as soon as one of two guardians takes their consent back', async ({ client }) => {
    const { student, tutor } = await createPair({ student: { birthDate: CHILD } })
    await consentOfGuardian(student.id)
    const other = await consentOfGuardian(student.id)
    await upload(client, student, await jpeg())
    const seen = await see(client, tutor, student)
    seen.assertStatus(200)
    await other.merge({ withdrawnAt: other.givenAt, withdrawnBy: 'guardian' }).save()
    const hidden = await see(client, tutor, student)
    hidden.assertStatus(404)
  })
})

test.group('Uploads', () => {
  test('lie under the folder of their feature, by a name of ours', async ({ client, assert }) => {
    await forgetAttempts()
    const { tutor } = await createPair()
    await upload(client, tutor, await jpeg(), {}, '../../etc/passwd.jpg')
    const [key] = await keysOf(tutor.id)
    assert.isTrue(existsSync(`${process.env.DATA_DIR}/uploads/${key}`))
    assert.notEqual(app.appRoot.pathname, process.env.DATA_DIR)
  })
})

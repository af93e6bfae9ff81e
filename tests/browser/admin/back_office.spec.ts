import { test } from '@japa/runner'
import Pair from '#matching/models/pair'
import Level from '#profiles/models/level'
import MatchRequest from '#matching/models/match_request'
import { isCleared } from '#profiles/queries/cleared_tutors'
import {
  createApplicant,
  createStudent,
  createTutor,
} from '#database/factories/profiles/profile_factory'
import { assertAccessible, assertFits, PHONE } from '#tests/helpers/browser'
import { openOffice, staffMember } from '#tests/helpers/office_in_browser'

const NASTY = ['</script><script>alert(1)</script>', '<!--<script>', '<img src=x onerror=alert(1)>']

test.group('The back office', () => {
  test('{$self} in a name neither runs nor blanks a page')
    .with(NASTY)
    .run(async ({ assert }, name) => {
      const student = await createStudent({ firstName: name, familyName: name })
      const request = await MatchRequest.create({ studentId: student.id, state: 'waiting' })
      const person = await staffMember({ firstName: name, familyName: name })
      for (const path of [
        '/admin',
        '/admin/resources/users',
        `/admin/resources/users/records/${student.id}/show`,
        `/admin/resources/users/records/${student.id}/edit`,
        `/admin/resources/match_requests/records/${request.id}/makePair`,
      ]) {
        await openOffice(person, path)
        const found = person.page.getByText(name).or(person.page.locator(`input[value*="${name}"]`))
        await found.first().waitFor()
      }
      assert.deepEqual(person.faults, [])
    })

  test('a coordinator refuses a tutor and makes a pair, from Monday morning on', async ({
    assert,
  }) => {
    const applicant = await createApplicant({ firstName: 'Camille', familyName: 'Roux' })
    const tutor = await createTutor({ firstName: 'Karim', familyName: 'Benali' })
    const student = await createStudent({ firstName: 'Lina', familyName: 'Moreau' })
    const request = await MatchRequest.create({ studentId: student.id, state: 'waiting' })
    const person = await staffMember()
    const { page } = person

    await openOffice(person, '/admin')
    await page.getByRole('link', { name: 'Ouvrir : Camille Roux' }).click()
    await page.getByRole('link', { name: 'Décider' }).waitFor()
    await page.goto(page.url().replace(/show.*/, 'decide'))
    await page.getByLabel(/^Refuser/).check()
    await page.getByRole('button', { name: 'Enregistrer la décision' }).click()
    await page.getByText('La candidature de Camille Roux est refusée.').waitFor()
    assert.isFalse(await isCleared(applicant.id))

    await openOffice(person, '/admin')
    await page.getByRole('link', { name: 'Trouver un tuteur : Lina Moreau' }).click()
    await page.getByLabel('Karim Benali').check()
    await page.getByRole('button', { name: 'Former le binôme' }).click()
    await page.getByText('Le binôme de Lina Moreau est formé.', { exact: false }).waitFor()
    const pair = await Pair.findByOrFail('studentId', student.id)
    assert.equal(pair.tutorId, tutor.id)

    // A step back leads to what was open before the form, not to a form that makes the pair again.
    const form = `/admin/resources/match_requests/records/${request.id}/makePair`
    await page.goBack()
    assert.notEqual(new URL(page.url()).pathname, form)
    await openOffice(person, form)
    await page.getByText('c’est peut-être déjà fait', { exact: false }).waitFor()
    await openOffice(person, form.replace('makePair', 'show'))
    const own = page.locator(`a[href="/admin/resources/pairs/records/${pair.id}/show"]`)
    await own.first().waitFor()
    assert.deepEqual(person.faults, [])
  })

  test('an administrator changes a level with AdminJS’s own form', async ({ assert }) => {
    const level = await Level.findByOrFail('nameFr', 'CP')
    const person = await staffMember()
    const { page } = person
    await openOffice(person, `/admin/resources/levels/records/${level.id}/edit`)
    await page.locator('#nameEn').fill('First year (CP)')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByText('C’est enregistré.').waitFor()
    await level.refresh()
    assert.equal(level.nameEn, 'First year (CP)')
    await level.merge({ nameEn: 'Year 2 (CP)' }).save()
    assert.deepEqual(person.faults, [])
  })

  test('what others saved since a form was opened is not lost', async ({ assert }) => {
    const level = await Level.findByOrFail('nameFr', 'CE1')
    const { nameEn } = level
    const person = await staffMember()
    const { page } = person
    await openOffice(person, `/admin/resources/levels/records/${level.id}/edit`)
    await page.locator('#nameEn').fill('Mine')
    await level.merge({ nameEn: 'Theirs' }).save()
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByText('Quelqu’un d’autre a changé ce champ', { exact: false }).waitFor()
    assert.equal(await page.locator('#nameEn').inputValue(), 'Mine')
    await level.refresh()
    assert.equal(level.nameEn, 'Theirs')
    await level.merge({ nameEn }).save()
    assert.deepEqual(person.faults, [])
  })

  test('one may leave it, and is signed out of the site as well', async ({ assert }) => {
    const person = await staffMember()
    await openOffice(person, '/admin')
    await person.page.getByRole('button', { name: 'Se déconnecter' }).click()
    await person.page.waitForURL((url) => url.pathname === '/')
    await person.page.goto('/admin')
    assert.include(person.page.url(), '/login')
  })

  test('its first page is for everybody, on a phone too', async ({ assert }) => {
    await createApplicant()
    const person = await staffMember({}, { viewport: PHONE })
    await openOffice(person, '/admin')
    await person.page.getByRole('heading', { name: /candidature/ }).waitFor()
    await assertFits(assert, person.page)
    await assertAccessible(assert, person.page)
    assert.deepEqual(person.faults, [])
  })

  test('the way out is in sight on the smallest screen', async ({ assert }) => {
    const person = await staffMember({}, { viewport: { width: 320, height: 640 } })
    await openOffice(person, '/admin')
    const { page } = person
    const bounds = await page.getByRole('button', { name: 'Se déconnecter' }).boundingBox()
    assert.isAtMost(bounds!.x + bounds!.width, 320)
    assert.isAtMost(
      await page.locator('[data-css="app-content"]').evaluate((content) => content.scrollWidth),
      320
    )
  })
})

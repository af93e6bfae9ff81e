import { test } from '@japa/runner'
import Pair from '#matching/models/pair'
import Level from '#profiles/models/level'
import MatchRequest from '#matching/models/match_request'
import { freezeTime } from '#tests/helpers/time'
import { backOffice } from '#tests/helpers/back_office'
import { createPair } from '#database/factories/matching/pair_factory'
import { createStaff } from '#database/factories/accounts/user_factory'
import { createGuardian } from '#database/factories/accounts/guardian_factory'
import { createStudent, createTutor } from '#database/factories/profiles/profile_factory'
import { createAgreedSeries } from '#database/factories/appointments/series_factory'

const pageOf = (resource: string, id: string) => `/admin/resources/${resource}/records/${id}/show`

test.group('After an action on one record', (group) => {
  group.each.setup(() => void freezeTime())

  test('staff are on the page of the record that they acted on: {$self}')
    .with([
      ...['pausePair', 'resumePair', 'closePair', 'changeCoordinator', 'followPair'],
      ...['suspendAccount', 'sendResetLink', 'addGuardian', 'endGuardianship', 'stopSeries'],
      'edit',
    ])
    .run(async ({ client, assert }, action) => {
      const staff = await createStaff(['coordinator', 'administrator'])
      const office = backOffice(client, staff)
      const { pair, student } = await createPair()
      if (action === 'resumePair') await pair.merge({ state: 'paused' }).save()
      const { guardianship } = await createGuardian(student)
      const ofStudent = { resource: 'users', id: student.id }
      const places: Record<string, { resource: string; id: string }> = {
        suspendAccount: ofStudent,
        sendResetLink: ofStudent,
        addGuardian: ofStudent,
        edit: ofStudent,
        endGuardianship: { resource: 'guardianships', id: guardianship.id },
        ...(action === 'stopSeries' && {
          stopSeries: { resource: 'series', id: (await createAgreedSeries(pair)).series.id },
        }),
      }
      const { resource, id } = places[action] ?? { resource: 'pairs', id: pair.id }
      const answer = await office.post(`resources/${resource}/records/${id}/${action}`, {
        ...{ reason: 'Il le faut.', coordinatorId: staff.id, name: 'Rose Martin' },
        ...{ email: 'rose@autre.test', firstName: 'Rose', familyName: 'Martin', locale: 'fr' },
        ...{ timeZone: 'Europe/Paris', nextAction: 'Appeler', nextActionOn: '2026-12-01' },
      })
      assert.deepInclude(answer.body(), { redirectUrl: pageOf(resource, id) })
      const page = await office.get(`resources/${resource}/records/${id}/show`)
      page.assertStatus(200)
    })

  test('who made a pair is on the page of the pair', async ({ client, assert }) => {
    const [tutor, student] = [await createTutor(), await createStudent()]
    const request = await MatchRequest.create({ studentId: student.id, state: 'waiting' })
    const office = backOffice(client, await createStaff())
    const path = `resources/match_requests/records/${request.id}/makePair`
    const answer = await office.post(path, { tutorId: tutor.id })
    const pair = await Pair.findByOrFail('studentId', student.id)
    assert.equal(answer.body().redirectUrl, pageOf('pairs', pair.id))
  })

  test('who added something is on its page', async ({ client, assert }) => {
    const office = backOffice(client, await createStaff(['administrator']))
    const level = { nameFr: 'Prépa', nameEn: 'Preparatory class', rank: 99 }
    const answer = await office.post('resources/levels/actions/new', level)
    const { id } = await Level.findByOrFail('nameFr', 'Prépa')
    assert.equal(answer.body().redirectUrl, pageOf('levels', id))
  })

  test('a form with a mistake stays', async ({ client, assert }) => {
    const office = backOffice(client, await createStaff(['administrator']))
    const { id } = await Level.query().firstOrFail()
    const answer = await office.post(`resources/levels/records/${id}/edit`, { nameFr: '' })
    assert.notProperty(answer.body(), 'redirectUrl')
  })
})

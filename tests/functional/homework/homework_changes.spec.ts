import sharp from 'sharp'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import type User from '#accounts/models/user'
import { clock } from '#core/clock'
import type Homework from '#homework/models/homework'
import HomeworkChange from '#homework/models/homework_change'
import HomeworkFile from '#homework/models/homework_file'
import HomeworkBlocked from '#homework/events/homework_blocked'
import HomeworkExtended from '#homework/events/homework_extended'
import HomeworkReviewed from '#homework/events/homework_reviewed'
import HomeworkWithdrawn from '#homework/events/homework_withdrawn'
import { freezeTime } from '#tests/helpers/time'
import { announced } from '#tests/helpers/events'
import { forgetAttempts } from '#tests/helpers/limits'
import { photoOfPhone, SVG } from '#tests/helpers/pictures'
import { countQueries, MOST_QUERIES } from '#tests/helpers/queries'
import { assertStranger404 } from '#tests/helpers/strangers'
import { recordBroadcasts } from '#tests/helpers/broadcasts'
import { createPair } from '#database/factories/matching/pair_factory'
import { createHomework, createHomeworkFile } from '#database/factories/homework/homework_factory'

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n')

const asked = (client: ApiClient, method: 'put' | 'post', user: User, path: string) =>
  client[method](`/homework/${path}`).loginAs(user).withCsrfToken().redirects(0).accept('json')

const move = (client: ApiClient, user: User, { id }: Homework, state: string, words = '') =>
  asked(client, 'put', user, `${id}/state`).fields({ state, words })

const sheet = async (client: ApiClient, user: User, { id }: Homework) => {
  const response = await client.get(`/homework/${id}`).loginAs(user).withInertia()
  return response.inertiaProps as any
}

test.group('What is said of homework', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))
  group.each.setup(forgetAttempts)

  test('blocked takes a line and a photo, told to the tutor, without what the phone knew', async ({
    assert,
    client,
  }) => {
    const { pair, student, tutor } = await createPair()
    const homework = await createHomework(pair)
    const broadcasts = recordBroadcasts()
    const response = await move(client, student, homework, 'blocked', 'La question 3')
      .file('files[0]', await photoOfPhone(), { filename: 'IMG_1.jpg' })
      .file('files[1]', PDF, { filename: 'essai.exe' })
    response.assertStatus(302)

    const [change] = await HomeworkChange.all()
    assert.deepEqual(
      [change.authorId, change.stateBefore, change.state, change.words],
      [student.id, 'todo', 'blocked', 'La question 3']
    )
    const told = [{ homeworkId: homework.id, changeId: change.id }]
    assert.deepEqual(await announced(HomeworkBlocked), told)
    assert.lengthOf(broadcasts.to(tutor.id), 1)

    const { history } = await sheet(client, tutor, homework)
    assert.containsSubset(history, [{ kind: 'blocked', own: false, words: 'La question 3' }])
    const [photo, document] = history[0].files
    assert.containsSubset(photo, { kind: 'photo', width: 480, height: 640 })
    assert.containsSubset(document, { kind: 'document', name: 'essai.pdf' })

    const url = `/homework/${homework.id}/files/${photo.id}`
    const large = await client.get(url).loginAs(tutor)
    large.assertHeader('x-content-type-options', 'nosniff')
    assert.match(large.header('content-disposition')!, /^attachment;/)
    assert.isUndefined((await sharp(large.body()).metadata()).exif)
    const small = await client.get(`${url}?size=small`).loginAs(student)
    assert.equal((await sharp(small.body()).metadata()).height, 480)
  })

  test('files are nobody else’s, nor those of other homework', async ({ client }) => {
    const { pair, student } = await createPair()
    const homework = await createHomework(pair)
    const other = await createHomework(pair)
    const file = await createHomeworkFile(homework)
    await assertStranger404(client, 'get', `/homework/${homework.id}/files/${file.id}`)
    const response = await client.get(`/homework/${other.id}/files/${file.id}`).loginAs(student)
    response.assertStatus(404)
  })

  test('what is no picture or document takes all of it back', async ({ assert, client }) => {
    const { pair, student } = await createPair()
    const homework = await createHomework(pair)
    const response = await move(client, student, homework, 'submitted', 'Voilà').file(
      'files[0]',
      SVG,
      { filename: 'a.png' }
    )
    response.assertStatus(422)
    response.assertBodyContains({ errors: [{ field: 'files' }] })
    await homework.refresh()
    assert.equal(homework.state, 'todo')
    assert.lengthOf(await HomeworkFile.all(), 0)
  })

  test('the name of a file is looked at as words are, and takes all of it back', async ({
    assert,
    client,
  }) => {
    const { pair, student } = await createPair()
    const homework = await createHomework(pair)
    const submit = (filename: string) =>
      move(client, student, homework, 'submitted', 'Voilà').file('files[0]', PDF, { filename })
    const response = await submit('tel 0612345678.pdf')
    response.assertStatus(422)
    const [{ field, message }] = response.body().errors
    assert.equal(field, 'files')
    assert.match(message, /0612345678\s» est un numéro de téléphone\. Renommer/)
    assert.lengthOf(await HomeworkFile.all(), 0)
    ;(await submit('Exposé Twitter final.pdf')).assertStatus(302)
    assert.lengthOf(await HomeworkFile.all(), 1)
  })

  test('more than staff allow are refused', async ({ client }) => {
    const { pair, student } = await createPair()
    const homework = await createHomework(pair)
    let request = move(client, student, homework, 'submitted')
    for (let place = 0; place < 5; place++) {
      request = request.file(`files[${place}]`, PDF, { filename: 'a.pdf' })
    }
    const response = await request
    response.assertBodyContains({ errors: [{ field: 'files' }] })
  })

  test('a word can be added where it stands, by whoever brought it there; a tap alone is once', async ({
    assert,
    client,
  }) => {
    const { pair, student, tutor } = await createPair()
    const homework = await createHomework(pair)
    await move(client, student, homework, 'submitted', 'Fini')
    await move(client, student, homework, 'submitted')
    await move(client, student, homework, 'submitted', 'La question 2 aussi')
    await move(client, tutor, homework, 'submitted', 'Pas à moi')
    const { history } = await sheet(client, student, homework)
    assert.deepEqual(
      history.map(({ kind, words }: any) => [kind, words]),
      [
        ['said', 'La question 2 aussi'],
        ['submitted', 'Fini'],
      ]
    )
  })

  test('a review says a word, and is told', async ({ assert, client }) => {
    const { pair, student, tutor } = await createPair()
    const homework = await createHomework(pair, { state: 'submitted' })
    await move(client, tutor, homework, 'reviewed', 'Très clair.')
    assert.lengthOf(await announced(HomeworkReviewed), 1)
    const { history } = await sheet(client, student, homework)
    assert.containsSubset(history, [{ kind: 'reviewed', own: false, words: 'Très clair.' }])
  })

  test('its page takes few queries, however long the history', async ({ assert, client }) => {
    const { pair, student } = await createPair()
    const homework = await createHomework(pair)
    const few = await countQueries(() => sheet(client, student, homework))
    for (const state of ['blocked', 'in_progress', 'submitted', 'todo']) {
      await move(client, student, homework, state, 'Un mot')
    }
    assert.equal(await countQueries(() => sheet(client, student, homework)), few)
    assert.isAtMost(few, MOST_QUERIES)
  })
})

test.group('What a tutor decides about homework', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  const due = (client: ApiClient, user: User, { id }: Homework, dueLocal: string, words = '') =>
    asked(client, 'put', user, `${id}/due_time`).json({ dueLocal, words })
  const withdraw = (client: ApiClient, user: User, { id }: Homework, reason: string) =>
    asked(client, 'post', user, `${id}/withdrawal`).json({ reason })

  test('another due time is on the student’s clock, keeps the state, and is told', async ({
    assert,
    client,
  }) => {
    const { pair, student, tutor } = await createPair({ student: { timeZone: 'Indian/Reunion' } })
    const homework = await createHomework(pair, { state: 'blocked' })
    await due(client, tutor, homework, '2026-12-01T18:00', 'Prends ton temps')
    await homework.refresh()
    assert.equal(homework.state, 'blocked')
    assert.equal(homework.dueAt.toUTC().toISO(), '2026-12-01T14:00:00.000Z')
    assert.lengthOf(await announced(HomeworkExtended), 1)
    const { history } = await sheet(client, student, homework)
    assert.containsSubset(history, [{ kind: 'extended', words: 'Prends ton temps' }])
  })

  test('what was handed in is asked for once more', async ({ assert, client }) => {
    const { pair, tutor } = await createPair()
    const homework = await createHomework(pair, { state: 'reviewed' })
    await due(client, tutor, homework, '2026-12-01T18:00', 'Encore la 3')
    await homework.refresh()
    assert.deepEqual([homework.state, homework.submittedAt], ['todo', null])
    const { history } = await sheet(client, tutor, homework)
    assert.containsSubset(history, [{ kind: 'asked_again', own: true }])
  })

  test('a time that has passed, and a paused pair, are refused in words', async ({
    assert,
    client,
  }) => {
    const { pair, tutor } = await createPair()
    const homework = await createHomework(pair)
    const past = await due(client, tutor, homework, '2026-11-22T18:00')
    past.assertBodyContains({ errors: [{ field: 'dueLocal' }] })
    await pair.merge({ state: 'paused' }).save()
    const paused = await due(client, tutor, homework, '2026-12-22T18:00')
    assert.include(paused.body().errors[0].message, 'dans ce binôme pour l’instant')
    const gone = await withdraw(client, tutor, homework, 'Trop long')
    assert.include(gone.body().errors[0].message, 'dans ce binôme pour l’instant')
    assert.lengthOf(await HomeworkChange.all(), 0)
  })

  test('is told at its field when the other one moved it meanwhile, and asks for nothing that wasn’t meant', async ({
    assert,
    client,
  }) => {
    const { pair, student, tutor } = await createPair()
    const homework = await createHomework(pair, { state: 'submitted' })
    const later = { dueLocal: '2026-11-30T18:00', words: 'Plus de temps', again: '0' }
    const extended = await asked(client, 'put', tutor, `${homework.id}/due_time`).json(later)
    extended.assertStatus(422)
    extended.assertBodyContains({ errors: [{ field: 'dueLocal' }] })

    await move(client, student, homework, 'in_progress')
    const review = await move(client, tutor, homework, 'reviewed', 'Très clair')
    review.assertStatus(422)
    review.assertBodyContains({ errors: [{ field: 'words' }] })
    await homework.refresh()
    assert.equal(homework.state, 'in_progress')
  })

  test('withdrawn, it says who, when and why, and stands with what is over; twice is once', async ({
    assert,
    client,
  }) => {
    const { pair, student, tutor } = await createPair()
    const homework = await createHomework(pair)
    const why = await withdraw(client, tutor, homework, ' ')
    why.assertStatus(422)
    await withdraw(client, tutor, homework, 'Le contrôle est passé')
    await withdraw(client, tutor, homework, 'Le contrôle est passé')

    const [change, ...others] = await HomeworkChange.all()
    assert.lengthOf(others, 0)
    assert.deepEqual(
      [change.authorId, change.state, change.words],
      [tutor.id, 'withdrawn', 'Le contrôle est passé']
    )
    const told = [{ homeworkId: homework.id, changeId: change.id }]
    assert.deepEqual(await announced(HomeworkWithdrawn), told)
    for (const reader of [student, tutor]) {
      const list = await client.get('/homework').loginAs(reader).withInertia()
      const { open, ended } = list.inertiaProps as any
      assert.deepEqual(open, [])
      assert.deepEqual(
        ended.map(({ id, state, endedAt }: any) => [id, state, endedAt]),
        [[homework.id, 'withdrawn', clock.now().toISO()]]
      )
    }
    const { homework: shown, history } = await sheet(client, student, homework)
    assert.equal(shown.state, 'withdrawn')
    assert.containsSubset(history, [{ kind: 'withdrawn', words: 'Le contrôle est passé' }])

    await move(client, student, homework, 'submitted')
    await due(client, tutor, homework, '2026-12-01T18:00')
    await homework.refresh()
    assert.equal(homework.state, 'withdrawn')
  })

  test('what was handed in meanwhile isn’t withdrawn, and a student decides nothing of it', async ({
    assert,
    client,
  }) => {
    const { pair, student, tutor } = await createPair()
    const homework = await createHomework(pair, { state: 'submitted' })
    const late = await withdraw(client, tutor, homework, 'Trop tard')
    late.assertBodyContains({ errors: [{ field: 'reason' }] })
    ;(await withdraw(client, student, homework, 'Non')).assertStatus(403)
    ;(await due(client, student, homework, '2026-12-01T18:00')).assertStatus(403)
    await homework.refresh()
    assert.equal(homework.state, 'submitted')
    for (const path of ['due_time', 'withdrawal']) {
      const method = path === 'due_time' ? 'put' : 'post'
      await assertStranger404(client, method, `/homework/${homework.id}/${path}`)
    }
  })
})

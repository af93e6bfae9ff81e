import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import { backOffice } from '#tests/helpers/back_office'
import { withSecondFactor } from '#tests/helpers/second_factor'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'
import { createMessage, createQuestion } from '#database/factories/messaging/conversation_factory'
import type { ApiClient } from '@japa/api-client'
import type User from '#accounts/models/user'

const names = (response: { body(): any }) =>
  response.body().questions.map((question: any) => question.person.fullName)

const put = (client: ApiClient, staff: User, path: string, data: object) =>
  withSecondFactor(client.put(`/admin/api/questions/${path}`), staff)
    .withCsrfToken()
    .header('accept', 'application/json')
    .json(data)

const answer = (body = 'Bonjour !') => ({ clientId: randomUUID(), body })

async function three() {
  const people = []
  for (const firstName of ['Ada', 'Bao', 'Cléo']) {
    people.push(await createUser({ firstName, familyName: 'Test' }))
  }
  return Promise.all(people.map((person) => createQuestion(person)))
}

test.group('The shared inbox', () => {
  test('shows what waits, the longest first, and filters', async ({ client, assert }) => {
    const staff = await createStaff()
    const [first, second, third] = await three()
    await first.question.merge({ askedAt: first.question.askedAt.plus({ minutes: 9 }) }).save()
    await createMessage(third.conversation, staff, 'Voilà.')
    const { get, post } = backOffice(client, staff)

    assert.deepEqual(names(await get('questions')), ['Bao Test', 'Ada Test', 'Cléo Test'])
    assert.deepEqual(names(await get('questions?filter=nobody')), ['Bao Test', 'Ada Test'])
    assert.deepEqual(names(await get('questions?filter=mine')), ['Cléo Test'])
    assert.deepEqual(names(await get('questions?filter=closed')), [])
    const closed = await post(`questions/${second.question.id}/closure`, { position: 1 })
    closed.assertBodyContains({ question: { state: 'closed' } })
    assert.deepEqual(names(await get('questions?filter=closed')), ['Bao Test'])
    const unknown = get('questions?filter=others').header('accept', 'application/json')
    ;(await unknown).assertStatus(422)
  })

  test('its list goes on page after page', async ({ client, assert }) => {
    const staff = await createStaff()
    for (let made = 0; made < 51; made++) await createQuestion(await createUser())
    const { get } = backOffice(client, staff)
    const [first, both] = [await get('questions'), await get('questions?pages=2')]
    assert.deepInclude(first.body(), { more: true })
    assert.lengthOf(first.body().questions, 50)
    assert.deepInclude(both.body(), { more: false })
    assert.lengthOf(both.body().questions, 51)
  })

  test('is taken and handed on, and says who was faster', async ({ client }) => {
    const [staff, colleague] = [
      await createStaff(['coordinator'], { firstName: 'Camille' }),
      await createStaff(['safeguarding'], { firstName: 'Noor' }),
    ]
    const { question } = await createQuestion(await createUser())
    const path = `${question.id}/owner`
    const taken = await put(client, staff, path, { fromId: null, toId: staff.id })
    taken.assertBodyContains({ question: { owner: { firstName: 'Camille' } } })
    const late = await put(client, colleague, path, { fromId: null, toId: colleague.id })
    late.assertStatus(409)
    late.assertBodyContains({ message: 'Trop tard : cette question est maintenant à Camille.' })
    const handed = await put(client, staff, path, { fromId: staff.id, toId: colleague.id })
    handed.assertBodyContains({ question: { owner: { firstName: 'Noor' } } })
    ;(await put(client, staff, path, { fromId: colleague.id, toId: null })).assertStatus(200)
  })

  test('an answer is stored once, and refused while a colleague has the question', async ({
    client,
    assert,
  }) => {
    const [staff, colleague] = [await createStaff(), await createStaff()]
    const { question } = await createQuestion(await createUser())
    const { get, post } = backOffice(client, staff)
    const words = answer()
    ;(await post(`questions/${question.id}/messages`, words)).assertStatus(201)
    ;(await post(`questions/${question.id}/messages`, words)).assertStatus(200)
    const refused = await backOffice(client, colleague).post(
      `questions/${question.id}/messages`,
      answer()
    )
    refused.assertStatus(409)
    refused.assertBodyContains({ error: 'question_taken' })
    ;(await post(`questions/${question.id}/messages`, answer(''))).assertStatus(422)

    const thread = await get(`questions/${question.id}`)
    thread.assertBodyContains({ question: { state: 'answered', owner: { id: staff.id } } })
    assert.lengthOf(thread.body().messages, 2)
    assert.includeDeepMembers(thread.body().colleagues, [
      { id: colleague.id, firstName: colleague.firstName },
    ])
    const older = await get(`questions/${question.id}?before=2`)
    assert.lengthOf(older.body().messages, 1)
  })

  test('closing what was answered to meanwhile is refused', async ({ client }) => {
    const staff = await createStaff()
    const { question } = await createQuestion(await createUser())
    const { post } = backOffice(client, staff)
    const refused = await post(`questions/${question.id}/closure`, { position: 0 })
    refused.assertStatus(409)
    refused.assertBodyContains({ error: 'wrote_meanwhile' })
  })

  test('reading is noted', async ({ client, assert }) => {
    const staff = await createStaff()
    const { question } = await createQuestion(await createUser())
    ;(await put(client, staff, `${question.id}/reading`, { position: 1 })).assertStatus(204)
    await question.refresh()
    assert.equal(question.readPosition, 1)
  })

  test('waits on the first page of the back office, for those who may answer', async ({
    client,
    assert,
  }) => {
    const { question } = await createQuestion(
      await createUser({ firstName: 'Ada', familyName: 'Test' })
    )
    const mattersOf = async (staff: User) =>
      (await backOffice(client, staff).get('dashboard')).body().matters
    assert.containsSubset(await mattersOf(await createStaff()), [
      {
        key: 'questions',
        count: 1,
        href: '/admin/pages/questions',
        first: [{ name: 'Ada Test', href: `/admin/pages/questions?question=${question.id}` }],
      },
    ])
    const others = await mattersOf(await createStaff(['administrator']))
    assert.isFalse(others.some(({ key }: { key: string }) => key === 'questions'))
  })
})

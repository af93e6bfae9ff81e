import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import type User from '#accounts/models/user'
import { countQueries, MOST_QUERIES } from '#tests/helpers/queries'
import WithdrawMessage from '#messaging/actions/withdraw_message'
import { createMessageFile } from '#database/factories/messaging/message_file_factory'
import {
  createConversation,
  createMessage,
} from '#database/factories/messaging/conversation_factory'

const look = async (client: ApiClient, user: User, q: string, more: object = {}) => {
  const response = await client
    .get('/messages/search')
    .qs({ q, ...more })
    .loginAs(user)
    .withInertia()
  response.assertStatus(200)
  return response.inertiaProps as any
}

const wordsOf = ({ found }: any) =>
  found.map((one: any) => one.excerpt.map((piece: any) => piece.text).join(''))

test.group('Searching the messages', () => {
  test('is for those who are signed in', async ({ client }) => {
    const response = await client.get('/messages/search').redirects(0)
    response.assertHeader('location', '/login')
  })

  for (const [typed, written] of [
    ['fraction', 'Les fractions, page 12'],
    ['equation', 'Ton équation est juste'],
    ['ÉQUATIONS', 'une equation'],
    ['geomet', 'De la géométrie dans l’espace'],
    ['l’équation', 'Ton équation est juste'],
    ['chevaux cheval', 'Un cheval, des chevaux'],
    ['la leçon', 'Revois ta leçon'],
    ['jeudi', 'Plutôt mercredi/jeudi'],
    ['décimaux', 'Les fractions/décimaux'],
    ['demain', 'J’ai fini.demain on continue'],
    ['lumni', 'https://www.lumni.fr/video/theoreme-de-pythagore'],
    ['pythagore', 'https://www.lumni.fr/video/theoreme-de-pythagore'],
    ['étudié', 'Va sur www.exemple.fr/lecons/étudié.html#suite'],
    ['porte manteau', 'Un porte-manteau'],
    ['mot', 'Cherche <mot> dans le texte'],
    ['3', '2+3=5'],
    ['6ème', 'Le livre de 6ème'],
    ['étudier', 'J’ai étudié hier'],
    ['étudié', 'Il faut étudier'],
    ['pas', 'Je ne sais pas'],
    ['Son', 'Le son et la lumière'],
    ['il pas', 'Il ne vient pas'],
  ] as const) {
    test(`"${typed}" finds "${written}"`, async ({ client, assert }) => {
      const { conversation, student, tutor } = await createConversation()
      await createMessage(conversation, tutor, written)
      await createMessage(conversation, tutor, 'Tout autre chose')
      assert.deepEqual(wordsOf(await look(client, student, typed)), [written])
    })
  }

  test('finds a document by its name, and no more once it is withdrawn', async ({
    client,
    assert,
  }) => {
    const { conversation, student, tutor } = await createConversation()
    const { message } = await createMessageFile(conversation, tutor)
    assert.deepEqual(wordsOf(await look(client, student, 'fraction')), ['Fractions maison.pdf'])
    const { id: conversationId, pairId } = conversation
    const withdrawal = { conversationId, pairId, messageId: message.id, authorId: tutor.id }
    await new WithdrawMessage().handle(withdrawal)
    assert.deepEqual(wordsOf(await look(client, student, 'fraction')), [])
  })

  for (const typed of ['', '   ', '& | ! ( :*', "' OR 1=1 --", 'introuvable', '💥']) {
    test(`"${typed}" finds nothing, and breaks nothing`, async ({ client, assert }) => {
      const { conversation, student, tutor } = await createConversation()
      await createMessage(conversation, tutor, 'La leçon de mardi')
      assert.deepEqual(wordsOf(await look(client, student, typed)), [])
    })
  }

  test('nobody finds what others wrote to each other, nor what was withdrawn', async ({
    client,
    assert,
  }) => {
    const { conversation, pair, student, tutor } = await createConversation()
    const other = await createConversation()
    const message = await createMessage(conversation, tutor, 'Un secret')
    assert.lengthOf((await look(client, student, 'secret')).found, 1)
    assert.lengthOf((await look(client, other.student, 'secret')).found, 0)
    await new WithdrawMessage().handle({
      conversationId: conversation.id,
      pairId: pair.id,
      messageId: message.id,
      authorId: tutor.id,
    })
    assert.lengthOf((await look(client, student, 'secret')).found, 0)
  })

  test('says whose it is, marks the hit and leads to its place', async ({ client, assert }) => {
    const { conversation, student, tutor } = await createConversation()
    await createMessage(conversation, student, 'Bonjour')
    const { id } = await createMessage(conversation, tutor, 'Voir <b>les fractions</b>')
    const { found } = await look(client, student, 'fraction')
    assert.containsSubset(found[0], {
      id,
      conversationId: conversation.id,
      position: 2,
      own: false,
      otherFirstName: tutor.firstName,
    })
    assert.deepEqual(
      found[0].excerpt.filter((piece: any) => piece.hit),
      [{ text: 'fractions', hit: true }]
    )
  })

  test('comes in pages by key, with as many queries for one hit as for many', async ({
    client,
    assert,
  }) => {
    const { conversation, student, tutor } = await createConversation()
    await createMessage(conversation, tutor, 'mot 0')
    const one = await countQueries(() => look(client, student, 'mot'))
    for (let count = 1; count < 25; count++)
      await createMessage(conversation, tutor, `mot ${count}`)
    assert.equal(await countQueries(() => look(client, student, 'mot')), one)
    assert.isAtMost(one, MOST_QUERIES)
    const first = await look(client, student, 'mot')
    const second = await look(client, student, 'mot', { before: first.next })
    assert.lengthOf(first.found, 20)
    assert.lengthOf(second.found, 5)
    assert.isNull(second.next)
    assert.lengthOf(new Set([...wordsOf(first), ...wordsOf(second)]), 25)
  })

  test('reaches the beginning of a conversation of thousands, the latest first', async ({
    client,
    assert,
  }) => {
    const { conversation, student, tutor } = await createConversation()
    await createMessage(conversation, tutor, 'La médiane 1')
    await createMessage(conversation, student, 'La médiane 2')
    await (await conversation.refresh()).merge({ position: 100_000 }).save()
    assert.deepEqual(wordsOf(await look(client, student, 'medianes')), [
      'La médiane 2',
      'La médiane 1',
    ])
    await createMessage(conversation, tutor, 'La médiane 3')
    assert.deepEqual(wordsOf(await look(client, student, 'medianes')), [
      'La médiane 3',
      'La médiane 2',
      'La médiane 1',
    ])
    for (let count = 4; count < 25; count++)
      await createMessage(conversation, tutor, `La médiane ${count}`)
    const first = await look(client, student, 'medianes')
    const second = await look(client, student, 'medianes', { before: first.next })
    assert.lengthOf(first.found, 20)
    assert.deepEqual(
      wordsOf(second),
      [4, 3, 2, 1].map((number) => `La médiane ${number}`)
    )
  })
})

test.group('A message that is found', () => {
  for (const [typed, written, hits] of [
    ['demain', 'fini.demain', ['demain']],
    ['lumni', 'https://www.lumni.fr/video/pythagore', ['lumni']],
    ['pas', 'Pas de souci, pas à pas', ['Pas', 'pas', 'pas']],
    ['mot', '💥 <mot> & « mot »', ['mot', 'mot']],
  ] as const) {
    test(`is shown as it was written, with "${typed}" marked`, async ({ client, assert }) => {
      const { conversation, student, tutor } = await createConversation()
      await createMessage(conversation, tutor, written)
      const props = await look(client, student, typed)
      assert.deepEqual(wordsOf(props), [written])
      const pieces = props.found[0].excerpt.filter((piece: any) => piece.hit)
      assert.deepEqual(
        pieces.map((piece: any) => piece.text),
        hits
      )
    })
  }
})

test.group('A place in a long conversation', () => {
  test('opens around it, or at the first unread message', async ({ client, assert }) => {
    const { conversation, student, tutor } = await createConversation()
    for (let count = 1; count <= 120; count++) await createMessage(conversation, tutor, `${count}`)
    const shown = async (path: string, user: User) => {
      const page = await client.get(path).loginAs(user).withInertia()
      const { messages, conversation: own } = page.inertiaProps as any
      return [messages[0].position, messages.at(-1).position, own.lastPosition]
    }
    const path = `/messages/${conversation.id}`
    assert.deepEqual(await shown(`${path}?at=60`, tutor), [36, 85, 120])
    assert.deepEqual(await shown(`${path}?at=nowhere`, tutor), [71, 120, 120])
    assert.deepEqual(await shown(path, tutor), [71, 120, 120])
    assert.deepEqual(await shown(path, student), [1, 50, 120])
  })

  test('pages go on after it and say where the end is', async ({ client, assert }) => {
    const { conversation, student, tutor } = await createConversation()
    for (let count = 1; count <= 60; count++) await createMessage(conversation, tutor, `${count}`)
    const ask = async (query: string) => {
      const page = client.get(`/messages/${conversation.id}/messages?${query}`).loginAs(student)
      const { messages, more } = (await page).body()
      return [messages[0]?.position, messages.at(-1)?.position, more]
    }
    assert.deepEqual(await ask('after=5'), [6, 55, true])
    assert.deepEqual(await ask('after=55'), [56, 60, false])
    assert.deepEqual(await ask('around=30'), [6, 55, true])
    assert.deepEqual(await ask('after=60'), [undefined, undefined, false])
  })
})

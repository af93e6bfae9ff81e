import { test } from '@japa/runner'
import { browserCode } from '#tests/helpers/browser_code'

const { ConversationState } = await browserCode('features/messaging/conversation_state')
const { ConversationStore } = await browserCode('features/messaging/conversation_store')

type Message = ReturnType<typeof message>

const counters = { revision: 0, readPosition: 0, otherReadPosition: 0, writable: true }

const message = (position: number, authorId = 'tutor') => ({
  id: `message-${position}`,
  clientId: `client-${position}`,
  authorId,
  position,
  revision: position,
  body: `${position}`,
  createdAt: '2026-11-23T09:00:00.000Z',
  files: [],
  pin: null,
})

function open(messages: Message[], answers: object) {
  const revision = messages.at(-1)?.revision ?? 0
  const conversation = { ...counters, revision }
  const state = ConversationState.open({ userId: 'student', conversation, messages, pinned: [] })
  const server = {
    reasonOf: () => 'Pas de réseau',
    isLost: () => true,
    findingsOf: () => undefined,
    ...answers,
  } as any
  return new ConversationStore(state, server)
}

const push = (one: Message) => ({
  type: 'message' as const,
  conversationId: 'conversation',
  revision: one.revision,
  message: one,
})

test.group('The store of a conversation', () => {
  test('fetches what was missed as soon as a push shows it', async ({ assert }) => {
    const asked: number[] = []
    const store = open([message(1)], {
      async changes(after: number) {
        asked.push(after)
        return {
          conversation: { ...counters, revision: 3 },
          messages: [message(2), message(3)],
          more: false,
        }
      },
    })
    store.hear(push(message(3)))
    await store.catchUp()
    assert.equal(asked[0], 1)
    assert.deepEqual(
      store.get().messages.map((one: Message) => one.position),
      [1, 2, 3]
    )
    assert.equal(store.get().counters.revision, 3)
  })

  test('keeps a message that could not be sent, and sends it again under the same id', async ({
    assert,
  }) => {
    const sent: string[] = []
    let reachable = false
    const store = open([], {
      async send({ clientId }: { clientId: string }) {
        sent.push(clientId)
        if (!reachable) throw new Error('no network')
        return { ...message(1, 'student'), clientId }
      },
    })
    const createdAt = '2026-11-23T09:00:00.000Z'
    await store.send({ clientId: 'mine', body: 'Bonjour', createdAt })
    assert.containsSubset(store.get().outgoing, [{ state: 'failed', reason: 'Pas de réseau' }])
    reachable = true
    await store.send(store.get().outgoing[0])
    assert.deepEqual(sent, ['mine', 'mine'])
    assert.lengthOf(store.get().outgoing, 0)
    assert.lengthOf(store.get().messages, 1)
  })

  test('what was lost goes out again in its order, once, when there is a connection', async ({
    assert,
  }) => {
    const sent: string[] = []
    let reachable = false
    const store = open([], {
      async send({ clientId }: { clientId: string }) {
        sent.push(clientId)
        if (!reachable) throw new Error('no network')
        return { ...message(sent.length, 'student'), clientId }
      },
    })
    const createdAt = '2026-11-23T09:00:00.000Z'
    await store.send({ clientId: 'first', body: 'Un', createdAt })
    await store.send({ clientId: 'second', body: 'Deux', createdAt })

    sent.length = 0
    await store.sendLost()
    assert.deepEqual(sent, ['first'])
    assert.deepEqual(
      store.get().outgoing.map((one: { clientId: string }) => one.clientId),
      ['first', 'second']
    )

    sent.length = 0
    reachable = true
    await Promise.all([store.sendLost(), store.sendLost()])
    assert.deepEqual(sent, ['first', 'second'])
    assert.lengthOf(store.get().outgoing, 0)
  })

  test('what was refused, or comes from an earlier visit, waits for its author', async ({
    assert,
  }) => {
    const sent: string[] = []
    const store = open([], {
      isLost: () => false,
      async send({ clientId }: { clientId: string }) {
        sent.push(clientId)
        throw new Error('refused')
      },
    })
    const createdAt = '2026-11-23T09:00:00.000Z'
    const kept = { body: 'Un', createdAt, state: 'failed' as const, reason: 'Refusé' }
    store.restore({ clientId: 'earlier', ...kept }, 'Pas de réseau')
    assert.containsSubset(store.get().outgoing, [{ clientId: 'earlier', reason: 'Refusé' }])
    await store.send({ clientId: 'refused', body: 'Deux', createdAt })
    await store.sendLost()
    assert.deepEqual(sent, ['refused'])
  })

  test('what an earlier visit lost goes by itself, before what is written now', async ({
    assert,
  }) => {
    const sent: string[] = []
    let online = false
    const store = open([], {
      async send({ clientId, files }: { clientId: string; files?: { id: string }[] }) {
        if (!online) throw new Error('offline')
        sent.push(clientId, ...(files ?? []).map(({ id }) => id))
        return { ...message(sent.length, 'student'), id: clientId, clientId }
      },
    })
    const createdAt = '2026-11-23T09:00:00.000Z'
    const files = [{ id: 'photo', file: new File(['x'], 'photo.jpg') }]
    const kept = { clientId: 'first', body: '', files, createdAt, state: 'sending' as const }
    store.restore(kept, 'Pas de réseau')
    store.restore(kept, 'Pas de réseau')
    online = true
    await store.send({ clientId: 'second', body: 'Deux', createdAt })
    assert.deepEqual(sent, [])
    await store.sendLost()
    assert.deepEqual(sent, ['first', 'photo', 'second'])
    assert.deepEqual(store.get().outgoing, [])
  })

  test('marks a place as read once', async ({ assert }) => {
    const read: number[] = []
    const store = open([message(1), message(2)], {
      read: async (position: number) => void read.push(position),
    })
    await Promise.all([store.markRead(), store.markRead()])
    await store.markRead()
    assert.deepEqual(read, [2])
  })

  test('loads older pages until a pinned message is shown', async ({ assert }) => {
    const asked: number[] = []
    const store = open([message(9)], {
      async page({ before }: { before: number }) {
        asked.push(before)
        return { messages: [message(before - 2), message(before - 1)], more: true }
      },
    })
    await store.reach(4)
    assert.deepEqual(asked, [9, 7, 5])
    assert.equal(store.get().from, 3)
  })

  test('what is far away stands in the place of what was shown, and goes on to the end', async ({
    assert,
  }) => {
    const asked: object[] = []
    const store = open([message(499), message(500)], {
      async page(place: { around?: number; after?: number }) {
        asked.push(place)
        if (place.around) return { messages: [message(9), message(10)], more: true }
        return { messages: [message(11), message(12)], more: false }
      },
    })
    const shown = () => store.get().messages.map(({ position }: Message) => position)
    await store.reach(10)
    assert.deepEqual(shown(), [9, 10])
    store.hear(push(message(501)))
    assert.deepEqual(shown(), [9, 10])
    assert.isTrue(store.get().hasNewer)

    await store.loadNewer()
    assert.deepEqual(asked, [{ around: 10 }, { after: 10 }])
    assert.isFalse(store.get().hasNewer)
    assert.deepEqual(shown().slice(0, 4), [9, 10, 11, 12])
  })
})

import { test } from '@japa/runner'
import { settled } from '#tests/unit/messaging/outbox_device'
import { browserCode } from '#tests/helpers/browser_code'

const { ConversationState } = await browserCode('features/messaging/conversation_state')
const { ConversationStore } = await browserCode('features/messaging/conversation_store')

const refuses = (error: unknown) => error === 'refused'

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

/** A clock in the test's hands: what waits, and for how long. */
function waiting() {
  const waits: number[] = []
  let due: (() => void) | null = null
  return {
    waits,
    schedule(callback: () => void, milliseconds: number) {
      waits.push(milliseconds)
      due = callback
      return () => void (due = null)
    },
    isWaiting: () => due !== null,
    async elapse() {
      const run = due!
      due = null
      run()
      await settled()
    },
  }
}

function open(messages: Message[], answers: object, schedule?: object) {
  const revision = messages.at(-1)?.revision ?? 0
  const conversation = { ...counters, revision }
  const state = ConversationState.open({ userId: 'student', conversation, messages, pinned: [] })
  return new ConversationStore(state, { refuses, ...answers } as any, schedule as any)
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

  test('shows what the device keeps in the order of writing, until it arrived', ({ assert }) => {
    const store = open([message(1, 'student')], {})
    const kept = (clientId: string, minute: number, state = 'waiting') => ({
      ...{ clientId, body: clientId, state },
      createdAt: `2026-11-23T09:0${minute}:00.000Z`,
    })
    const shown = () => store.get().outgoing.map((one: any) => `${one.clientId} ${one.state}`)
    const tell = (event: object) => store.hearOutbox({ conversationId: 'conversation', ...event })

    tell({ kind: 'kept', outgoing: kept('third', 3, 'sending') })
    store.restore([kept('first', 1, 'failed'), kept('second', 2), kept('client-1', 0)])
    assert.deepEqual(shown(), ['first failed', 'second waiting', 'third sending'])

    tell({ kind: 'kept', outgoing: kept('second', 2, 'sending') })
    tell({ kind: 'progress', clientId: 'second', share: 0.5 })
    assert.containsSubset(store.get().outgoing[1], { state: 'sending', progress: 0.5 })
    const arrived = { ...message(2, 'student'), clientId: 'second' }
    tell({ kind: 'arrived', clientId: 'second', message: arrived })
    tell({ kind: 'kept', outgoing: kept('second', 2) })
    tell({ kind: 'dropped', clientId: 'first' })
    assert.deepEqual(shown(), ['third sending'])
    assert.equal(store.get().lastPosition, 2)
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

  test('tells of a place that was seen until the server heard it, and at once when it is woken', async ({
    assert,
  }) => {
    const read: number[] = []
    let answer: string | null = 'lost'
    const { schedule, waits, elapse, isWaiting } = waiting()
    const answers = {
      async read(position: number) {
        read.push(position)
        if (answer) throw answer
      },
      async changes() {
        throw 'refused'
      },
    }
    const store = open([message(1), message(2)], answers, schedule)
    await store.markRead()
    await elapse()
    assert.deepEqual(waits, [2_000, 4_000])
    store.hear(push(message(3)))
    await store.wake()
    await settled()
    // What came meanwhile was not seen.
    assert.deepEqual(read, [2, 2, 2])
    answer = null
    await elapse()
    await store.wake()
    assert.deepEqual(read, [2, 2, 2, 2])
    assert.isFalse(isWaiting())

    answer = 'refused'
    await store.markRead()
    assert.equal(read.at(-1), 3)
    assert.isFalse(isWaiting())
  })

  test('asks again for what was missed, later each time, until it is refused or the page is gone', async ({
    assert,
  }) => {
    const { schedule, waits, elapse, isWaiting } = waiting()
    let answer: string | null = 'lost'
    const answers = {
      async changes() {
        if (answer) throw answer
        return { conversation: { ...counters, writable: false }, messages: [], more: false }
      },
    }
    const store = open([message(1)], answers, schedule)
    await store.catchUp()
    await elapse()
    assert.deepEqual(waits, [2_000, 4_000])
    answer = null
    await elapse()
    assert.isFalse(store.get().counters.writable)
    assert.isFalse(isWaiting())

    answer = 'refused'
    await store.catchUp()
    assert.isFalse(isWaiting())
    answer = 'lost'
    await store.catchUp()
    assert.isTrue(isWaiting())
    store.close()
    assert.isFalse(isWaiting())
    await store.catchUp()
    assert.isFalse(isWaiting())
  })

  test('woken, it waits for no answer that the network may have swallowed', async ({ assert }) => {
    let asked = 0
    const store = open([message(1)], {
      changes() {
        asked++
        const conversation = { ...counters, writable: false }
        return asked === 1
          ? new Promise(() => {})
          : Promise.resolve({ conversation, messages: [], more: false })
      },
    })
    void store.catchUp()
    void store.catchUp()
    assert.equal(asked, 1)
    await store.wake()
    assert.isFalse(store.get().counters.writable)
  })

  test('a send or a change that is refused has the page ask what may be done', async ({
    assert,
  }) => {
    let asked = 0
    const store = open([message(1, 'student')], {
      async changes() {
        asked++
        return { conversation: { ...counters, writable: false }, messages: [], more: false }
      },
      async withdraw() {
        throw 'refused'
      },
    })
    const outgoing = { clientId: 'one', body: '', createdAt: '', state: 'failed' }
    store.hearOutbox({ kind: 'kept', conversationId: 'conversation', outgoing })
    await settled()
    assert.equal(asked, 1)
    assert.isFalse(store.get().counters.writable)
    await assert.rejects(() => store.withdraw('message-1'))
    await settled()
    assert.equal(asked, 2)
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

  test('goes to a day: what is shown already stays, another part takes its place', async ({
    assert,
  }) => {
    const days: Record<string, object> = {
      near: { messages: [message(499), message(500)], more: false, position: 500 },
      far: { messages: [message(8), message(9), message(10)], more: true, position: 9 },
      none: { messages: [], more: false, position: null },
    }
    const store = open([message(499), message(500)], {
      page: async ({ date }: { date: string }) => days[date],
    })
    const shown = () => store.get().messages.map(({ position }: Message) => position)
    assert.equal((await store.reachDay('near')).position, 500)
    assert.isUndefined(await store.reachDay('none'))
    assert.deepEqual(shown(), [499, 500])
    assert.equal((await store.reachDay('far')).position, 9)
    assert.deepEqual(shown(), [8, 9, 10])
    assert.isTrue(store.get().hasNewer)
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
    assert.equal(store.get().countBelow(0), 491)
    assert.equal(store.get().countBelow(499), 2)

    await store.loadNewer()
    assert.deepEqual(asked, [{ around: 10 }, { after: 10 }])
    assert.isFalse(store.get().hasNewer)
    assert.equal(store.get().countBelow(0), 0)
    assert.deepEqual(shown().slice(0, 4), [9, 10, 11, 12])
  })
})

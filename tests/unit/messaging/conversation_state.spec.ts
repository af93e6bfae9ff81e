import fc from 'fast-check'
import { test } from '@japa/runner'
import { browserCode } from '#tests/helpers/browser_code'

const { ConversationState } = await browserCode('features/messaging/conversation_state')

type State = any
type Changes = { conversation: object; messages: Message[]; more: boolean }
type Push = { type: string; conversationId: string; revision: number; [key: string]: unknown }
type Message = {
  id: string
  position: number
  revision: number
  body: string
  withdrawn: boolean
  pin: { userId: string; createdAt: string } | null
  replyTo: { id: string; [key: string]: unknown } | null
  [key: string]: unknown
}

const PEOPLE = ['student', 'tutor']
const ID = 'conversation'

/** The server's side of a conversation, in the semantics of its actions. */
class Server {
  messages: Message[] = []
  read = { student: 0, tutor: 0 } as Record<string, number>
  revision = 0

  do({ act, person, place }: Step): Push | null {
    const userId = PEOPLE[person]
    const target = this.messages[place % Math.max(this.messages.length, 1)]
    if (act === 'send') return this.#send(userId, null)
    if (!target) return null
    if (act === 'reply') return this.#send(userId, target)
    if (act === 'read') return this.#read(userId, target.position)
    if (act === 'edit') return this.#edit(target)
    return act === 'withdraw' ? this.#withdraw(target) : this.#pin(userId, target, act)
  }

  /** As the database has it: the words that are answered are looked up when a message is read. */
  view = (message: Message): Message => {
    const { replyTo } = message
    const answered = replyTo && this.messages.find(({ id }) => id === replyTo.id)
    return answered ? { ...message, replyTo: { ...replyTo, body: answered.body } } : message
  }

  counters = (userId: string) => ({
    revision: this.revision,
    readPosition: this.read[userId],
    otherReadPosition: this.read[PEOPLE.find((one) => one !== userId)!],
    writable: true,
  })

  fresh(userId: string, size: number) {
    const conversation = this.counters(userId)
    const pinned = this.messages.filter((message) => message.pin).map(this.view)
    return ConversationState.open({
      userId,
      conversation,
      messages: this.messages.slice(-size).map(this.view),
      pinned,
    })
  }

  changes(userId: string, after: number): Changes {
    const messages = this.messages
      .filter((message) => message.revision > after)
      .sort((one, other) => one.revision - other.revision)
      .slice(0, 3)
      .map(this.view)
    const more = messages.length === 3
    const revision = more ? messages[2].revision : this.revision
    return { conversation: { ...this.counters(userId), revision }, messages, more }
  }

  #send(authorId: string, answered: Message | null): Push {
    const position = this.messages.length + 1
    const revision = ++this.revision
    const id = `message-${position}`
    const createdAt = new Date(position * 1000).toISOString()
    const message = {
      id,
      clientId: id,
      authorId,
      position,
      revision,
      body: id,
      createdAt,
      editedAt: null,
      withdrawn: false,
      files: [],
      pin: null,
      replyTo: answered && {
        photoCount: 0,
        documentCount: 0,
        id: answered.id,
        authorId: answered.authorId,
        position: answered.position,
        body: answered.body,
      },
    }
    this.messages.push(message)
    return { type: 'message', conversationId: ID, revision, message }
  }

  #pin(userId: string, target: Message, act: string): Push | null {
    if (target.withdrawn || (act === 'pin') === (target.pin !== null)) return null
    const createdAt = new Date((this.revision + 1) * 1000).toISOString()
    return this.#change(target, { pin: act === 'pin' ? { userId, createdAt } : null })
  }

  #edit(target: Message): Push | null {
    if (target.withdrawn) return null
    const body = `${target.id} at ${this.revision}`
    return this.#change(target, { body, editedAt: new Date(this.revision).toISOString() })
  }

  #withdraw(target: Message): Push | null {
    if (target.withdrawn) return null
    return this.#change(target, { body: '', withdrawn: true, pin: null })
  }

  #change(target: Message, changes: Partial<Message>): Push {
    const revision = ++this.revision
    const message = { ...target, ...changes, revision }
    this.messages[target.position - 1] = message
    return { type: 'message_changed', conversationId: ID, revision, message: this.view(message) }
  }

  #read(userId: string, position: number): Push | null {
    if (position <= this.read[userId]) return null
    this.read[userId] = position
    const revision = ++this.revision
    return { type: 'reading', conversationId: ID, revision, userId, readPosition: position }
  }
}

type Step = {
  act: 'send' | 'reply' | 'pin' | 'unpin' | 'edit' | 'withdraw' | 'read'
  person: number
  place: number
  /** How often the page hears of it, and after how many further steps. */
  heard: number
  late: number
}

const steps = fc.array(
  fc.record({
    act: fc.constantFrom('send', 'send', 'reply', 'pin', 'unpin', 'edit', 'withdraw', 'read'),
    person: fc.nat(1),
    place: fc.nat(30),
    heard: fc.nat(2),
    late: fc.nat(3),
  }) as fc.Arbitrary<Step>,
  { maxLength: 40 }
)

const plain = (state: State) => ({
  counters: state.counters,
  messages: state.messages,
  pinned: state.pinned,
})

function catchUp(state: State, server: Server) {
  for (let more = true; more;) {
    const changes = server.changes('student', state.counters.revision)
    state = state.catchUp(changes)
    more = changes.more
  }
  return state
}

test.group('The state of a conversation', () => {
  test('pushes lost, doubled, late and mixed up, then caught up, equal a fresh page', () => {
    fc.assert(
      fc.property(steps, steps, fc.integer({ min: 1, max: 60 }), (before, after, size) => {
        const server = new Server()
        for (const step of before) server.do(step)
        let state = server.fresh('student', size)
        const queue: { at: number; push: Push }[] = []
        after.forEach((step, now) => {
          const push = server.do(step)
          for (let time = 0; push && time < step.heard; time++) {
            queue.push({ at: now + step.late * time, push })
          }
          for (const due of queue.filter(({ at }) => at === now)) state = state.hear(due.push)
        })
        state = catchUp(state, server)
        const fresh = plain(server.fresh('student', server.messages.length - state.from + 1))
        if (JSON.stringify(plain(state)) !== JSON.stringify(fresh)) {
          throw new Error(`${JSON.stringify(plain(state))}\n${JSON.stringify(fresh)}`)
        }
      }),
      { numRuns: 500 }
    )
  })

  test('pushes in order need no fetching', ({ assert }) => {
    const server = new Server()
    let state = server.fresh('tutor', 50)
    for (const act of ['send', 'send', 'pin', 'read', 'unpin'] as const) {
      const push = server.do({ act, person: 0, place: 0, heard: 1, late: 0 })!
      assert.isFalse(state.misses(push))
      state = state.hear(push)
    }
    assert.deepEqual(plain(state), plain(server.fresh('tutor', 50)))
  })

  test('a push that skips a revision says that something was missed', ({ assert }) => {
    const server = new Server()
    const state = server.fresh('student', 50)
    server.do({ act: 'send', person: 1, place: 0, heard: 0, late: 0 })
    const push = server.do({ act: 'send', person: 1, place: 0, heard: 1, late: 0 })!
    assert.isTrue(state.misses(push))
    assert.equal(state.hear(push).counters.revision, 0)
  })

  test('a message on its way is there once, whichever of answer and push comes first', ({
    assert,
  }) => {
    const server = new Server()
    const push = server.do({ act: 'send', person: 0, place: 0, heard: 1, late: 0 }) as any
    const { clientId, body, createdAt } = push.message
    const empty = new Server().fresh('student', 50)
    const sending = empty.keep({ clientId, body, createdAt, state: 'sending' })
    assert.lengthOf(sending.outgoing, 1)
    for (const state of [sending.hear(push), sending.merge([push.message]).hear(push)]) {
      assert.lengthOf(state.outgoing, 0)
      assert.lengthOf(state.messages, 1)
    }
  })
})

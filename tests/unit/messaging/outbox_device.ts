import { browserCode } from '#tests/helpers/browser_code'

const { OutboxQueue } = await browserCode('features/messaging/outbox_queue')

type Outgoing = {
  clientId: string
  body: string
  createdAt: string
  state: string
  reason?: string
}
export type Kept = { conversationId: string; outgoing: Outgoing & Record<string, unknown> }
type Event = { kind: string; outgoing?: Outgoing; clientId?: string }
type Answer = 'arrives' | 'lost' | 'refused' | 'too_much'

const FAILURES: Record<string, object> = {
  lost: { state: 'waiting', reason: undefined },
  refused: { state: 'failed', reason: 'Refusé' },
  too_much: { state: 'waiting', reason: 'Trop vite', goesOnIn: 41_000 },
}

/** Written at this minute of the hour, in this conversation. */
export const written = (clientId: string, minute = 0, conversationId = 'pair'): Kept => {
  const createdAt = `2026-11-23T09:${String(minute).padStart(2, '0')}:00.000Z`
  return { conversationId, outgoing: { clientId, body: clientId, createdAt, state: 'sending' } }
}

/** One device: what it keeps, its network, and the lock that its tabs hand over. */
export function device() {
  const rows = new Map<string, Kept>()
  const sent: string[] = []
  const stopped: string[] = []
  const standing = new Set<string>()
  const answers = new Map<string, Answer>()
  let network: Answer = 'arrives'
  const locks = new Map<string, Promise<unknown>>()
  const byTime = (one: Kept, other: Kept) =>
    one.outgoing.createdAt.localeCompare(other.outgoing.createdAt)

  const store = {
    all: async () => [...rows.values()].sort(byTime),
    keep: async (kept: Kept) => void rows.set(kept.outgoing.clientId, kept),
    change: async (kept: Kept) =>
      void (rows.has(kept.outgoing.clientId) && rows.set(kept.outgoing.clientId, kept)),
    drop: async (clientId: string) => void rows.delete(clientId),
  }

  /** A tab of this device. Until `go` is called, a send that it began has no answer. */
  function tab({ held = false } = {}) {
    const told: string[] = []
    const reasons = new Map<string, string | undefined>()
    const waits: number[] = []
    let due: (() => void) | null = null
    let go = () => {}
    const begun = new Promise<void>((begin) => (go = begin))
    const answered = held ? begun : Promise.resolve()
    const queue = new OutboxQueue({
      store,
      async send({ outgoing: { clientId } }: Kept, { signal }: { signal: AbortSignal }) {
        sent.push(clientId)
        signal.addEventListener('abort', () => stopped.push(clientId))
        await (standing.has(clientId) ? new Promise(() => {}) : answered)
        const answer = answers.get(clientId) ?? network
        if (answer !== 'arrives') throw answer
        return { clientId }
      },
      failureOf: (answer: Answer) => FAILURES[answer],
      alone(conversationId: string, run: () => Promise<unknown>) {
        const turn = Promise.resolve(locks.get(conversationId)).then(run)
        locks.set(conversationId, turn)
        return turn
      },
      tell({ kind, outgoing, clientId }: Event) {
        told.push(`${outgoing?.clientId ?? clientId} ${outgoing?.state ?? kind}`)
        if (outgoing) reasons.set(outgoing.clientId, outgoing.reason)
      },
      schedule(callback: () => void, milliseconds: number) {
        waits.push(milliseconds)
        due = callback
        return () => void (due = null)
      },
    })
    return { queue, told, reasons, waits, go, elapse: () => due?.(), isWaiting: () => due !== null }
  }

  return {
    tab,
    sent,
    rows,
    answers,
    network: (answer: Answer) => void (network = answer),
    /** The browser gives the lock of a closed tab to the next one. */
    closeHolder: () => locks.clear(),
    /** Of its file nothing goes any more, and nothing says so. */
    stand: (clientId: string) => void standing.add(clientId),
    stopped,
    states: () => [...rows.values()].map(({ outgoing: o }) => `${o.clientId} ${o.state}`),
  }
}

/** Lets everything that needs no clock come to its end. */
export const settled = () => new Promise<void>((resolve) => setImmediate(resolve))

import { client } from '~/client'
import { quickEntries, type QuickEntry, type QuickProblem } from '~/lib/quick_entries'

type Refusal = { status?: number; response?: { errors?: QuickProblem[] } }

const INVALID = 422

/** What became of an entry: kept by the server, still waiting, or refused in words. */
export type Outcome = { entry: QuickEntry; state: 'kept' | 'waiting' | 'refused'; reason?: string }

const underWay = new Set<string>()

/** Sends what waits on this device, one after the other. What the server refuses is set aside: it isn't lost. */
export async function sendQuickEntries(userId: string, tell: (outcome: Outcome) => void) {
  for (const entry of quickEntries.waiting(userId)) {
    if (underWay.has(entry.id)) continue
    underWay.add(entry.id)
    const outcome = await send(userId, entry)
    underWay.delete(entry.id)
    tell(outcome)
    if (outcome.state === 'waiting') return
  }
}

async function send(userId: string, entry: QuickEntry): Promise<Outcome> {
  try {
    // Whoever signed in on this device since then doesn't send it.
    const headers = { 'accept': 'application/json', 'x-person': userId }
    await client.request('quick_entries.store', { headers, body: entry } as never)
    quickEntries.arrived(userId, entry.id)
    return { entry, state: 'kept' }
  } catch (error) {
    const { status, response } = error as Refusal
    if (status !== INVALID) return { entry, state: 'waiting' }
    const problem = response?.errors?.[0]
    quickEntries.arrived(userId, entry.id)
    const { kind, text, dueLocal } = entry
    quickEntries.setAside(userId, { kind, text, dueLocal, problem })
    return { entry, state: 'refused', reason: problem?.message }
  }
}

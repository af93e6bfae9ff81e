import { ApiClient } from 'adminjs'
import { useCallback, useSyncExternalStore } from 'react'

/** Why the server gives no answers: the team's side is away, the login session has ended, or there is no network. */
export type Trouble = 'away' | 'signedOut' | 'offline'
/** Why this one question has no answer: also because it broke, or there is nothing for who asks. */
export type Unanswered = Trouble | 'brokeDown' | 'notThere'

type Client = ApiClient['client']
type Asked = { config?: { url?: string; method?: string } }
type Answer = Asked & {
  request?: { responseURL?: string }
  data?: { meta?: { misunderstood?: string[] } }
}
type Failure = Asked & { code?: string; response?: { status: number } }

const TROUBLES: Record<number, Trouble> = {
  401: 'signedOut',
  419: 'signedOut',
  502: 'away',
  503: 'away',
  504: 'away',
}
const QUESTIONS = ['resourceAction', 'recordAction', 'bulkAction', 'getDashboard'] as const
/** Where who is no longer signed in is led to; followed, it answers like a page that was found. */
const ENTRANCES = ['/login', '/second-factor']

const heard = new WeakSet<Client>()
const listeners = new Set<() => void>()
const watched = new Map<string, number>()
const unanswered = new Map<string, Unanswered>()
const misunderstood = new Map<string, string[]>()
const NOTHING: string[] = []
let trouble: Trouble | undefined

export function troubleOf(error: unknown): Trouble | undefined {
  const { code, response } = error as Failure
  return code === 'ERR_NETWORK' ? 'offline' : TROUBLES[response?.status ?? 0]
}

/** The sentence of the catalogue for what failed: the trouble there is, or what the page says otherwise. */
export const failedFor = (error: unknown, otherwise: string): string =>
  troubleOf(error) ?? otherwise

export function useTrouble() {
  return useSyncExternalStore(subscribe, () => trouble)
}

/** Why a page has nothing to show, if what it last asked at this path below the API, while it was open, was not answered. */
export function useUnanswered(path: string) {
  const watch = useCallback((listener: () => void) => watchPath(path, listener), [path])
  return useSyncExternalStore(watch, () => unanswered.get(path))
}

/** What the server didn't understand of the address that this page asked with. */
export function useMisunderstood(path: string) {
  const watch = useCallback((listener: () => void) => watchPath(path, listener), [path])
  return useSyncExternalStore(watch, () => misunderstood.get(path) ?? NOTHING)
}

function watchPath(path: string, listener: () => void) {
  const unsubscribe = subscribe(listener)
  watched.set(path, (watched.get(path) ?? 0) + 1)
  return () => {
    unsubscribe()
    const left = watched.get(path)! - 1
    watched.set(path, left)
    if (left > 0) return
    unanswered.delete(path)
    misunderstood.delete(path)
  }
}

/** Forgets that it was not answered: whoever drew that in the place of the page draws the page, which asks anew. */
export function askAnew(path: string) {
  if (unanswered.delete(path)) draw()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

function draw() {
  for (const listener of listeners) listener()
}

/** Once the server answers again, pages that it left without an answer ask anew. */
function tell(found: Trouble | undefined) {
  if (found === trouble) return
  const over = trouble
  trouble = found
  for (const [path, why] of unanswered) if (why === over) unanswered.delete(path)
  draw()
}

/** What was sent is its form's to tell. */
function note({ config }: Asked, why: Unanswered | undefined) {
  if (!config?.url || config.method?.toLowerCase() !== 'get') return
  const path = config.url.replace(/^\/api/, '')
  if (!watched.get(path) || why === unanswered.get(path)) return
  if (why) unanswered.set(path, why)
  else unanswered.delete(path)
  draw()
}

function noteMeaning({ config, data }: Answer) {
  const path = config?.url?.replace(/^\/api/, '')
  if (!path || !watched.get(path) || !data?.meta) return
  const names = data.meta.misunderstood ?? NOTHING
  if (names.join() === (misunderstood.get(path) ?? NOTHING).join()) return
  misunderstood.set(path, names)
  draw()
}

const whyUnanswered = (error: Failure): Unanswered =>
  troubleOf(error) ?? ([403, 404].includes(error.response?.status ?? 0) ? 'notThere' : 'brokeDown')

/** Notices from now on what becomes of the questions of this client. */
function hear(client: Client) {
  if (heard.has(client)) return client
  heard.add(client)
  client.interceptors.response.use(
    (answer: Answer) => {
      const path = URL.parse(answer.request?.responseURL ?? '')?.pathname
      if (path && ENTRANCES.includes(path)) {
        tell('signedOut')
        note(answer, 'signedOut')
        throw Object.assign(new Error('Signed out'), { response: { status: 401 } })
      }
      tell(undefined)
      note(answer, undefined)
      noteMeaning(answer)
      return answer
    },
    (error: Failure) => {
      const found = troubleOf(error)
      if (found) tell(found)
      note(error, whyUnanswered(error))
      throw error
    }
  )
  return client
}

/** For what AdminJS's own questions don't know. */
export const officeClient = () => hear(new ApiClient()['client'])

/** AdminJS's own pages have clients of their own, made before ours: each is heard as soon as it asks. */
export function hearEverything() {
  const prototype = ApiClient.prototype as unknown as Record<string, (...args: any[]) => unknown>
  for (const name of QUESTIONS) {
    const ask = prototype[name]
    prototype[name] = function (this: ApiClient, ...args: any[]) {
      hear(this['client'])
      return ask.apply(this, args)
    }
  }
}

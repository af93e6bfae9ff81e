import { ApiClient } from 'adminjs'
import { useSyncExternalStore } from 'react'

/** Why the server gives no answers: the team's side is away, or the login session has ended. */
export type Trouble = 'away' | 'signedOut'

type Client = ApiClient['client']
type Answer = { request?: { responseURL?: string } }
type Failure = { code?: string; response?: { status: number } }

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
let trouble: Trouble | undefined

export const troubleOf = (error: unknown): Trouble | undefined =>
  TROUBLES[(error as Failure).response?.status ?? 0]

/** The sentence of the catalogue for what failed: the trouble there is, or what the page says otherwise. */
export const failedFor = (error: unknown, otherwise: string): string =>
  troubleOf(error) ?? otherwise

export function useTrouble() {
  return useSyncExternalStore(subscribe, () => trouble)
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

function tell(found: Trouble | undefined) {
  if (found === trouble) return
  trouble = found
  for (const listener of listeners) listener()
}

/** Notices from now on what becomes of the questions of this client. */
function hear(client: Client) {
  if (heard.has(client)) return client
  heard.add(client)
  client.interceptors.response.use(
    (answer: Answer) => {
      const path = URL.parse(answer.request?.responseURL ?? '')?.pathname
      if (path && ENTRANCES.includes(path)) {
        tell('signedOut')
        throw Object.assign(new Error('Signed out'), { response: { status: 401 } })
      }
      tell(undefined)
      return answer
    },
    (error: Failure) => {
      const found = troubleOf(error)
      if (found) tell(found)
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

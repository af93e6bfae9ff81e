import { ApiClient } from 'adminjs'
import { tellTrouble, troubleOf } from '~/back_office/trouble'
import {
  isOver,
  note,
  noteMeaning,
  type Answer,
  type Asked,
  type Unanswered,
} from '~/back_office/watched_pages'

type Client = ApiClient['client']
type Failure = Asked & { code?: string; response?: { status: number } }

const QUESTIONS = ['resourceAction', 'recordAction', 'bulkAction', 'getDashboard'] as const
/** Where who is no longer signed in is led to; followed, it answers like a page that was found. */
const ENTRANCES = ['/login', '/second-factor']

const heard = new WeakSet<Client>()

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
        tellTrouble('signedOut')
        note(answer, 'signedOut')
        throw Object.assign(new Error('Signed out'), { response: { status: 401 } })
      }
      tellTrouble(undefined)
      note(answer, isOver(answer) ? 'over' : undefined)
      noteMeaning(answer)
      return answer
    },
    (error: Failure) => {
      const found = troubleOf(error)
      if (found) tellTrouble(found)
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

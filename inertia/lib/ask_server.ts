import { csrfCookie } from './csrf_cookie.js'

/** An answer that the network swallowed is not waited for. */
const LONGEST = 10_000
const BETWEEN = [300, 600]
/** The site itself can't be reached at this moment. */
const OUTAGE = 502

type Question = {
  method: string
  headers?: Record<string, string>
  body?: object
  /** Milliseconds, for all tries together. */
  within?: number
}

/**
 * The server's answer, read. What may be asked twice is tried again when nobody answers.
 *
 * @throws `{ status, response }` when it refuses, and without a status when nobody answers.
 */
export async function askServer(
  address: string,
  { method, headers, body, within = LONGEST }: Question
) {
  const signal = AbortSignal.timeout(within)
  const sent = JSON.stringify(body)
  const type = body && { 'content-type': 'application/json' }
  const options = {
    method,
    signal,
    body: sent,
    headers: { ...type, 'x-xsrf-token': csrfCookie(), ...headers },
  }
  const response = await answerTo(() => fetch(address, options), method === 'POST' ? [] : BETWEEN)
  const read = await contentOf(response)
  if (response.ok) return read
  throw Object.assign(new Error('refused'), { status: response.status, response: read })
}

async function answerTo(
  ask: () => Promise<Response>,
  [wait, ...waits]: number[]
): Promise<Response> {
  try {
    const response = await ask()
    if (response.status < OUTAGE || wait === undefined) return response
  } catch (error) {
    if (wait === undefined) throw error
  }
  await new Promise((resolve) => setTimeout(resolve, wait))
  return answerTo(ask, waits)
}

const contentOf = (response: Response) =>
  response.headers.get('content-type')?.startsWith('application/json')
    ? response.json()
    : response.text()

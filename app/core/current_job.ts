import { createHmac, randomBytes } from 'node:crypto'
import { AsyncLocalStorage } from 'node:async_hooks'
import env from '#start/env'

const jobs = new AsyncLocalStorage<string>()

/** Runs the work of one stored job; each attempt has the same id. */
export const asJob = <Value>(id: string, work: () => Value) => jobs.run(id, work)

/**
 * 32 bytes that nobody can guess. In a job they are the same at each attempt, so that what is made twice, such as a link in a
 * mail, is the same one; what a job makes several of is told apart by `parts`. The queue's ids alone give none of it away.
 */
export function secretOfJob(...parts: string[]) {
  const id = jobs.getStore()
  if (!id) return randomBytes(32)
  return createHmac('sha256', env.get('APP_KEY').release())
    .update(JSON.stringify(['job', id, ...parts]))
    .digest()
}

import { AsyncLocalStorage } from 'node:async_hooks'

const onlookers = new AsyncLocalStorage<true>()

/** Runs work for somebody who only looks on: nothing is changed by it, and what two people write to each other stays theirs. */
export const asOnlooker = <Value>(work: () => Value) => onlookers.run(true, work)

/** Whether this is done for somebody who only looks on. Whatever shows words that are private asks. */
export const isOnlooker = () => onlookers.getStore() === true

/** The last guard: a request that was let through by mistake changes nothing all the same. */
export function refuseOnlooker() {
  if (isOnlooker()) throw new Error('Somebody who only looks on changes nothing')
}

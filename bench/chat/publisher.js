/**
 * Loaded into the web server of a bench: publishes to a channel as often as it is told, and says what that cost.
 */
import { pathToFileURL } from 'node:url'
import { createRequire } from 'node:module'

const PAUSE_EVERY = 50

process.on('message', async (/** @type {any} */ { publish, weigh }) => {
  if (publish) process.send?.({ cost: await cost(publish) })
  if (weigh) process.send?.({ bytes: weight() })
})

/** @param {{ channel: string, times: number }} what @returns {Promise<number>} microseconds of the processor for one */
async function cost({ channel, times }) {
  const require = createRequire(pathToFileURL(`${process.cwd()}/`))
  const service = pathToFileURL(require.resolve('@adonisjs/transmit/services/main'))
  const { default: transmit } = await import(service.href)
  const began = process.cpuUsage()
  for (let count = 0; count < times; count++) {
    transmit.broadcast(channel, { type: 'bench', count })
    // The reader takes what was written, as it would between two requests.
    if (count % PAUSE_EVERY === 0) await new Promise((resolve) => setImmediate(resolve))
  }
  const { user, system } = process.cpuUsage(began)
  return (user + system) / times
}

/** What the process holds once nothing is left to be collected, without what its heap keeps spare. */
function weight() {
  for (let time = 0; time < 3; time++) globalThis.gc?.()
  const { rss, heapTotal, heapUsed } = process.memoryUsage()
  return rss - (heapTotal - heapUsed)
}

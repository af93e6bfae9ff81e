/**
 * Ports: which are free, and which the site may take.
 */
import { createServer } from 'node:net'
import { Refusal } from './say.js'

const FIRST = 3333
const LAST = 3432

/**
 * @param {number} port 0 for any
 * @param {string} [host]
 * @returns {Promise<number | undefined>} the port, undefined when it is taken
 */
function tryPort(port, host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE') return resolve(undefined)
      if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') return resolve(port)
      reject(error)
    })
    server.listen({ port, host, exclusive: true }, () => {
      const taken = server.address().port
      server.close(() => resolve(taken))
    })
  })
}

/** Any free port of this machine. */
export const freePort = async () => /** @type {number} */ (await tryPort(0))

/**
 * The port of the site: the one asked for or a refusal, otherwise the next free one. `localhost` may mean
 * either address, so both must be free: a browser would land on the other checkout.
 *
 * @param {{ asked?: string, host: string, from?: number }} wishes
 * @returns {Promise<number>}
 */
export async function sitePort({ asked, host, from = FIRST }) {
  // 0 means that this machine has no such address.
  if (!(await tryPort(0, host).catch(() => 0))) {
    throw new Refusal(
      `HOST=${host} is not an address of this machine.`,
      'Set it to 127.0.0.1, 0.0.0.0 or another of its addresses, or leave it out.'
    )
  }
  if (asked) return askedPort(asked, host)
  const addresses = [...new Set([host, '127.0.0.1', '::1'])]
  for (let port = from; port <= LAST; port++) {
    const free = await Promise.all(addresses.map((address) => tryPort(port, address)))
    if (free.every(Boolean)) return port
  }
  throw new Refusal(`Every port from ${from} to ${LAST} is taken.`, 'Set PORT to a free one.')
}

/** @param {string} asked @param {string} host */
async function askedPort(asked, host) {
  const port = Number(asked)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Refusal(
      `PORT=${asked} is not a port.`,
      'Set it to a number from 1 to 65535, or leave it out.'
    )
  }
  const free = await tryPort(port, host).catch((error) => {
    throw new Refusal(
      `Port ${port} can't be used on ${host} (${error.code}).`,
      'Set PORT and HOST to others.'
    )
  })
  if (free) return port
  throw new Refusal(
    `Port ${port} is already in use.`,
    'Stop what uses it, set PORT to another, or leave PORT out.'
  )
}

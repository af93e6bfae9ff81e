import env from '#start/env'
import { once } from 'node:events'
import { getActiveTest } from '@japa/runner'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A way to what this setting names, that can be cut, as when its machine goes, or fall silent, as when the network does. */
export async function relayTo(setting: 'DATABASE_URL') {
  const address = new URL(env.get(setting))
  const { hostname: host, port } = address
  const sockets = new Set<Socket>()
  let silent = false
  const server = createServer((near) => {
    const far = connect({ host, port: Number(port || 5432) })
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from)
      from.on('data', (part) => silent || to.write(part))
      from.on('error', () => to.destroy())
      from.on('close', () => silent || to.destroy())
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const cut = () => {
    server.close()
    for (const socket of sockets) socket.destroy()
  }
  getActiveTest()?.cleanup(cut)
  address.host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: address.href,
    refuse: cut,
    fallSilent: () => void (silent = true),
  }
}

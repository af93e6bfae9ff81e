import env from '#start/env'
import { getActiveTestOrFail } from '@japa/runner'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/**
 * A network between a device and the site. Frozen, the connections of now carry nothing more and don't end, as when a
 * phone changes its network; new ones work.
 */
export async function freezingNetwork() {
  const site = new URL(env.get('APP_URL'))
  const ends = new Set<Socket>()
  const server = createServer((device) => {
    const there = connect(Number(site.port), site.hostname)
    for (const [from, to] of [
      [device, there],
      [there, device],
    ]) {
      ends.add(from)
      from.on('data', (bytes) => to.write(bytes))
      from.on('error', () => to.destroy())
      from.on('close', () => to.destroy())
    }
  })
  await new Promise<void>((done) => server.listen(0, site.hostname, done))
  getActiveTestOrFail().cleanup(() => {
    for (const end of ends) end.destroy()
    server.close()
  })
  return {
    address: `http://${site.hostname}:${(server.address() as AddressInfo).port}`,
    freeze() {
      for (const end of ends) {
        end.removeAllListeners('data')
        end.resume()
      }
    },
  }
}

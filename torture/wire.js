/**
 * The network between people and the server: an address that stays while servers come and go behind it, and
 * whose connections can be cut in the middle of whatever they carry.
 */
import { connect, createServer } from 'node:net'
import { once } from 'node:events'

export class Wire {
  #sockets = /** @type {Set<import('node:net').Socket>} */ (new Set())
  #server = createServer((socket) => this.#carry(socket))

  /** Where the server is now; undefined while there is none. @type {number | undefined} */
  target
  cuts = 0

  static async lay() {
    const wire = new Wire()
    wire.#server.listen(0, '127.0.0.1')
    await once(wire.#server, 'listening')
    return wire
  }

  get base() {
    const address = this.#server.address()
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
  }

  /** Cuts a connection that is open, whichever. */
  cut() {
    const open = [...this.#sockets]
    const socket = open[Math.floor(Math.random() * open.length)]
    if (!socket) return
    this.cuts++
    socket.destroy()
  }

  remove() {
    for (const socket of this.#sockets) socket.destroy()
    this.#server.close()
  }

  /** @param {import('node:net').Socket} near */
  #carry(near) {
    if (!this.target) return near.destroy()
    const far = connect(this.target, '127.0.0.1')
    this.#sockets.add(near)
    near.pipe(far).pipe(near)
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ]) {
      socket.on('error', () => {})
      socket.once('close', () => other.destroy())
    }
    near.once('close', () => this.#sockets.delete(near))
  }
}

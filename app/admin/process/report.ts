import transmit from '@adonisjs/transmit/services/main'
import { removeSocket } from '#admin/process/remove_socket'
import type { Word } from '#admin/process/start_office'

const EVERY = 5000

/**
 * In the back office's process: tells the web process that it lives, and its live pushes, because the streams are open there.
 * Once that one is gone, nobody can ask any more.
 */
export function reportToWebProcess(socket: string) {
  setInterval(() => say({ alive: true }), EVERY).unref()
  transmit.on('broadcast', (push) => say({ push }))
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.once('exit', () => removeSocket(socket))
  process.channel?.unref()
}

/** The other one may be gone at any moment: then nobody is to be told. */
const say = (word: Word) => process.send?.(word, undefined, undefined, () => {})

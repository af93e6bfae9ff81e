import { tmpdir } from 'node:os'
import { fork } from 'node:child_process'
import { join } from 'node:path'
import { mkdtempSync } from 'node:fs'
import { removeSocket } from '#admin/process/remove_socket'

export type Push = { channel: string; payload: unknown }

/** What the back office's process says to the one that started it: that it listens, that it lives, what open pages should hear. */
export type Word = { isAdonisJS?: boolean; alive?: boolean; push?: Push }

export type Program = {
  /** The file of the program. */
  path: string
  /** Silent for so long, in milliseconds, it counts as hung and is killed. It may take as long to start. */
  silentAtMost: number
  /** Hears what it pushes. */
  onPush: (push: Push) => void
}

export type Office = ReturnType<typeof startOffice>

/** In MB, for young objects: a few people ask it, and V8's own choice is 100 MB more for nothing. */
const FOR_FEW = '--max-semi-space-size=2'

/** Starts the application once more, on a socket that lies in a folder of this user alone. */
export function startOffice({ path, silentAtMost, onPush }: Program) {
  const folder = mkdtempSync(join(tmpdir(), 'homeskolar-'))
  const socket = join(folder, 'back_office')
  // Host and port are what it calls itself in the log.
  const env = { ...process.env, BACK_OFFICE_SOCKET: socket, HOST: 'back-office', PORT: '0' }
  const child = fork(path, {
    env,
    execArgv: [...process.execArgv, FOR_FEW],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const silence = setTimeout(() => child.kill('SIGKILL'), silentAtMost)
  const listening = Promise.withResolvers<string>()
  child.on('message', ({ isAdonisJS, push }: Word) => {
    silence.refresh()
    if (isAdonisJS) listening.resolve(socket)
    if (push) onPush(push)
  })
  const ended = new Promise<string>((resolve) => {
    child.once('error', ({ message }) => resolve(message))
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`))
  }).then((reason) => {
    clearTimeout(silence)
    removeSocket(socket)
    listening.reject(new Error(`The back office's process ended: ${reason}`))
    return reason
  })
  return { pid: child.pid, listening: listening.promise, ended, end: () => child.kill('SIGTERM') }
}

import { once } from 'node:events'
import { fork } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import app from '@adonisjs/core/services/app'
import { getActiveTest } from '@japa/runner'

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** A web process of its own, as a site runs it; it listens, and is gone with the test. */
export async function startServer(settings: Record<string, string>) {
  const port = String(await freePort())
  const child = fork(app.makePath('bin/server.ts'), {
    cwd: app.makePath(),
    env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: port, ...settings },
    execArgv: ['--import=@poppinss/ts-exec'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  getActiveTest()?.cleanup(() => void child.kill('SIGKILL'))
  const ended = once(child, 'exit')
  await Promise.race([once(child, 'message'), ended])
  return {
    url: `http://127.0.0.1:${port}`,
    /** Asks it to stop: with which code it did, and after how many milliseconds. */
    async stop() {
      const told = performance.now()
      child.kill('SIGTERM')
      const [code] = await ended
      return { code: code as number | null, after: performance.now() - told }
    },
  }
}

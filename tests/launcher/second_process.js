/**
 * A web process beside that of a running site.
 */
import { spawn } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'
import { getActiveTestOrFail } from '@japa/runner'
import { freePort } from '../../bin/launcher/ports.js'
import { until } from '../../bin/launcher/processes.js'

const PATIENCE = 60_000

/** The same program with the same settings, on another port. */
export async function startSecond(web) {
  const environment = environmentOf(web)
  const [program, ...args] = readFileSync(`/proc/${web}/cmdline`, 'utf8').split('\0').slice(0, -1)
  const port = await freePort()
  const child = spawn(program, args, {
    cwd: readlinkSync(`/proc/${web}/cwd`),
    env: { ...environment, PORT: String(port) },
    stdio: 'ignore',
  })
  getActiveTestOrFail().cleanup(() => void child.kill('SIGKILL'))
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const stop = () => {
    child.kill('SIGTERM')
    return ended
  }
  const second = `http://localhost:${port}`
  if (!(await until(async () => (await statusAt(`${second}/health`)) === 200, PATIENCE)))
    throw new Error('The second web process does not answer')
  return { second, environment, stop }
}

/** What a process was started with, without the line to the one that started it. */
const environmentOf = (pid) =>
  Object.fromEntries(
    readFileSync(`/proc/${pid}/environ`, 'utf8')
      .split('\0')
      .filter((line) => line && !line.startsWith('NODE_CHANNEL'))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)])
  )

const statusAt = (url) =>
  fetch(url).then(
    (answer) => answer.status,
    () => 0
  )

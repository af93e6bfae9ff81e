/**
 * Processes: who is alive, running one to its end, stopping one.
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, readlinkSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * A process id alone is reused by the system; with its start time it names one process for ever.
 *
 * @param {number} pid
 * @returns {string | undefined} undefined when no such process lives
 */
export function identify(pid) {
  if (!exists(pid)) return undefined
  try {
    const [state, ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .split(') ')
      .pop()
      .split(' ')
    return state === 'Z' ? undefined : `${pid}:${fields[18]}`
  } catch {
    return process.platform === 'linux' ? undefined : `${pid}`
  }
}

/** @param {string | undefined} identity as given by `identify` */
export function isAlive(identity) {
  return Boolean(identity) && identify(Number.parseInt(identity, 10)) === identity
}

/** True for a dead one as well that its parent has not buried yet. */
export function exists(/** @type {number} */ pid) {
  if (!pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** @param {string} folder @returns {boolean} whether a process has it as its working directory */
export function anyoneWorksIn(folder) {
  if (!existsSync('/proc/self/cwd')) return false
  return readdirSync('/proc').some((name) => {
    try {
      return /^\d+$/.test(name) && readlinkSync(`/proc/${name}/cwd`) === folder
    } catch {
      return false
    }
  })
}

/**
 * Runs a command to its end and keeps what it printed. One that can be interrupted has a process group of its
 * own, so that what it started goes with it.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { onOutput?: (text: string) => void }} [options]
 * @returns {Promise<{ succeeded: boolean, code: number | null, output: string }>}
 */
export function run(command, args, { onOutput, signal, ...options } = {}) {
  signal?.throwIfAborted()
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: Boolean(signal),
      ...options,
    })
    const interrupt = () => send(-child.pid, 'SIGTERM')
    signal?.addEventListener('abort', interrupt)
    let output = ''
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk
      onOutput?.(String(chunk))
    }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    child.on('error', reject)
    child.on('close', (code) => {
      signal?.removeEventListener('abort', interrupt)
      if (signal?.aborted) reject(signal.reason)
      else resolve({ succeeded: code === 0, code, output })
    })
  })
}

/**
 * Waits until a condition holds.
 *
 * @param {() => unknown} condition
 * @param {number} patience in milliseconds
 * @returns {Promise<boolean>} false when it never held
 */
export async function until(condition, patience) {
  const end = Date.now() + patience
  while (!(await condition())) {
    if (Date.now() > end) return false
    await pause(50)
  }
  return true
}

/**
 * Asks a process to stop and waits for it; after the patience has run out it is killed.
 *
 * @param {number} pid a negative one names a process group
 * @param {{ signal?: NodeJS.Signals, lastResort?: NodeJS.Signals, patience?: number }} [options]
 */
export async function stop(
  pid,
  { signal = 'SIGTERM', lastResort = 'SIGKILL', patience = 10_000 } = {}
) {
  const gone = () => identify(Math.abs(pid)) === undefined
  send(pid, signal)
  if (await until(gone, patience)) return
  send(pid, lastResort)
  await until(gone, 5_000)
}

/** @param {number} pid @param {NodeJS.Signals} signal */
function send(pid, signal) {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}

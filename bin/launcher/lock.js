/**
 * One at a time, between processes: a file that names its holder. A holder that died holds nothing.
 */
import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { identify, isAlive } from './processes.js'
import { say } from './say.js'

/** No honest breaker holds the breaking file this long. */
const BREAKING_TAKES_AT_MOST = 10_000
const QUIET_WAIT = 2_000

/**
 * @template T
 * @param {string} path
 * @param {() => Promise<T>} work
 * @param {AbortSignal} [signal] ends the waiting
 * @returns {Promise<T>}
 */
export async function withLock(path, work, signal) {
  await mkdir(dirname(path), { recursive: true })
  const begun = Date.now()
  let told = false
  while (!(await take(path))) {
    signal?.throwIfAborted()
    if (!(await isHeld(path))) await breakLock(path)
    if (!told && Date.now() - begun > QUIET_WAIT) told = tell(path)
    await pause(50)
  }
  try {
    return await work()
  } finally {
    await rm(path, { force: true })
  }
}

/** @param {string} path */
function tell(path) {
  say.note(`Waiting for another program of this checkout (${path})`)
  return true
}

/** `link` appears with its content or not at all, so nobody ever reads a lock without a holder. */
async function take(path) {
  const ticket = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`
  await writeFile(ticket, String(identify(process.pid)))
  try {
    await link(ticket, path)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  } finally {
    await rm(ticket, { force: true })
  }
}

async function isHeld(path) {
  const holder = await readFile(path, 'utf8').catch(() => undefined)
  return holder === undefined || isAlive(holder)
}

/** Two waiters may both see a dead holder: only one of them removes its file, after looking again. */
async function breakLock(path) {
  const breaking = `${path}.breaking`
  try {
    await writeFile(breaking, '', { flag: 'wx' })
  } catch {
    const age = await stat(breaking).then(
      (file) => Date.now() - file.mtimeMs,
      () => 0
    )
    if (age > BREAKING_TAKES_AT_MOST) await rm(breaking, { force: true })
    return
  }
  try {
    if (!(await isHeld(path))) await rm(path, { force: true })
  } finally {
    await rm(breaking, { force: true })
  }
}

/**
 * The Node.js that HomeSkolar runs on: the one that the npm package `node` brings, whatever the system has.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Refusal } from './say.js'

const LEASH = fileURLToPath(new URL('leash.js', import.meta.url))
const WANTED = 24
const FORWARDED = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/** @param {string} root */
export const projectNode = (root) => join(root, 'node_modules', 'node', 'bin', 'node')

/** @param {string} root */
export function hasProjectNode(root) {
  if (!existsSync(projectNode(root))) return false
  const { stdout } = spawnSync(projectNode(root), ['--version'], { encoding: 'utf8' })
  return stdout?.startsWith(`v${WANTED}.`) ?? false
}

/** @param {string} root */
export function runsOnProjectNode(root) {
  return (
    existsSync(projectNode(root)) &&
    realpathSync(process.execPath) === realpathSync(projectNode(root))
  )
}

/**
 * Where programs are looked for, without those of this project: for what must run on the system's Node.js.
 *
 * @param {string} root
 */
export function systemPath(root) {
  const inside = join(root, 'node_modules') + sep
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.filter((folder) => !join(folder, sep).startsWith(inside)).join(delimiter)
}

/**
 * The same program again, on the project's Node.js; ends this process with its exit code.
 *
 * @param {string} root
 * @param {string} script
 * @param {string[]} args
 */
export function continueOnProjectNode(root, script, args) {
  if (!existsSync(projectNode(root))) {
    throw new Refusal(
      'The dependencies are not installed.',
      'Run `npm install` in this folder, or `npm start`.'
    )
  }
  return runInForeground(projectNode(root), [...process.execArgv, script, ...args], {
    cwd: process.cwd(),
  })
}

/** @param {string[]} args of a Node.js that ends when the process which started it does, even if that was killed */
export const onLeash = (args) => [`--import=${LEASH}`, ...args]

/**
 * Runs Node.js in the place of this process: same terminal, signals handed on.
 *
 * @param {string} node
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<number>} its exit code
 */
export function runInForeground(node, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, onLeash(args), {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      ...options,
    })
    const handOn = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
    FORWARDED.forEach((signal) => process.on(signal, handOn))
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      FORWARDED.forEach((name) => process.off(name, handOn))
      resolve(code ?? 128 + constants.signals[signal])
    })
  })
}

/**
 * Programs as a person starts them: from a plain shell, with settings of their own and nothing of this process's.
 */
import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getActiveTestOrFail } from '@japa/runner'
import { systemPath } from '../../bin/launcher/node_runtime.js'
import { identify, until } from '../../bin/launcher/processes.js'

export const root = fileURLToPath(new URL('../..', import.meta.url))
const PATIENCE = 240_000

/** A folder that the database's own user can pass through, gone after the test. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'homeskolar-launcher-'))
  chmodSync(folder, 0o711)
  getActiveTestOrFail().cleanup(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/**
 * @param {string[]} args of the system's Node.js
 * @param {{ cwd?: string, settings: Record<string, string> }} options
 */
export const launch = (args, options) => launchProgram('node', args, options)

/** The same at a terminal, which `script` plays: it asks questions there, and answers are typed into its stdin. */
export const launchAtTerminal = (command, options) =>
  launchProgram('script', ['-qefc', command, '/dev/null'], options)

function launchProgram(name, args, { cwd = root, settings }) {
  const child = spawn(name, args, {
    cwd,
    env: {
      PATH: systemPath(root),
      HOME: process.env.HOME,
      APP_KEY: 'k'.repeat(32),
      NO_COLOR: '1',
      ...settings,
    },
  })
  const program = { child, output: '', ended: false, code: undefined }
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => (program.output += chunk))
  child.on('close', (code) => Object.assign(program, { code, ended: true }))
  return program
}

/** Waits until a program has ended, and gives it back. */
export async function ended(program) {
  if (!(await until(() => program.ended, PATIENCE)))
    throw new Error(`It does not end:\n${program.output}`)
  return program
}

/** Waits for words of a program, and gives what the pattern captured. */
export async function says(program, pattern) {
  await until(() => program.ended || pattern.test(program.output), PATIENCE)
  const [, found] = program.output.match(pattern) ?? []
  if (found === undefined) throw new Error(`It did not say ${pattern}:\n${program.output}`)
  return found
}

/** The server of an embedded database, as its own file names it. */
export const serverOf = (folder) =>
  Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])

export const isGone = (pid) => until(() => identify(pid) === undefined, 30_000)

/** The processes that a process has started itself. */
export const childrenOf = (pid) =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .trim()
    .split(' ')
    .filter(Boolean)
    .map(Number)

/**
 * A check that reads the sources: a tool that is content or not.
 */
import { readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { run } from '../launcher/processes.js'

/**
 * Scripts of package.json run without npm: Debian's npm 9 breaks under Node.js 24.
 *
 * @param {import('./check.js').Surroundings} surroundings
 * @param {string} command a shell command, or `npm run NAME`
 * @returns {Promise<import('./report.js').Outcome>}
 */
export async function sourceCheck({ root, signal }, command) {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const script = scripts[command.match(/^npm run (.+)$/)?.[1]] ?? command
  const tools = [join(root, 'node_modules', '.bin'), dirname(process.execPath), process.env.PATH]
  const { succeeded, output } = await run('/bin/sh', ['-c', script], {
    cwd: root,
    env: { ...process.env, PATH: tools.join(delimiter) },
    signal,
  })
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output }
}

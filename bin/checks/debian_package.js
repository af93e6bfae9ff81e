/**
 * What the checks need and npm doesn't bring.
 */
import { spawnSync } from 'node:child_process'
import { run } from '../launcher/processes.js'
import { say } from '../launcher/say.js'

/**
 * Installs one of Debian's packages, as root on Debian; elsewhere it does nothing.
 *
 * @param {string} name
 * @param {AbortSignal} [signal]
 */
export async function installDebianPackage(name, signal) {
  const possible = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0
  if (!possible) return
  say.note(`Installing Debian's ${name}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update'], { env, signal })
  await run('apt-get', ['install', '--yes', '--no-install-recommends', name], { env, signal })
}

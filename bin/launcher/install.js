/**
 * The dependencies, as the lock file names them. Runs before anything is installed, on Node.js 20 too.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { basename, delimiter, dirname, join } from 'node:path'
import { explain } from './explain.js'
import { withLock } from './lock.js'
import { hasProjectNode, projectNode, systemPath } from './node_runtime.js'
import { run } from './processes.js'
import { Refusal, say, step } from './say.js'

/** @param {string} root */
const stampOf = (root) => join(root, 'node_modules', '.homeskolar-install')

/** @param {string} root */
export async function installWhenNeeded(root) {
  if (isInstalled(root)) return
  await withLock(join(root, 'tmp', 'install.lock'), async () => {
    if (isInstalled(root)) return
    await step('Installing the dependencies (a minute or two)', () => install(root))
  })
}

/** @param {string} root */
function isInstalled(root) {
  const stamp = stampOf(root)
  return (
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === fingerprint(root) &&
    existsSync(projectNode(root))
  )
}

/** The last step of every installation, whoever asked for it (`postinstall` in package.json). */
export function stampInstallation(/** @type {string} */ root) {
  // A file of its own: where node_modules was copied by hard links, the other checkout's stamp stays true.
  rmSync(stampOf(root), { force: true })
  writeFileSync(stampOf(root), fingerprint(root))
}

/** What the installed packages follow from: the lock file and our patches. */
function fingerprint(/** @type {string} */ root) {
  const patches = join(root, 'patches')
  const files = existsSync(patches)
    ? readdirSync(patches)
        .sort()
        .map((name) => join(patches, name))
    : []
  const hash = createHash('sha256')
  for (const file of [join(root, 'package-lock.json'), ...files]) hash.update(readFileSync(file))
  return hash.digest('hex')
}

/** @param {string} root */
async function install(root) {
  const npm = findNpm(root)
  // The package `node` starts npm again by its bare name: under our own Node.js 24, Debian's npm 9 breaks.
  const path = [dirname(npm.node), systemPath(root)].join(delimiter)
  const result = await run(
    npm.node,
    // The lock file stays as committed. `npm ci` is stricter than that: it wants the packages of every platform.
    [
      npm.script,
      'install',
      '--no-save',
      '--include=dev',
      '--loglevel=error',
      '--no-fund',
      '--no-audit',
    ],
    {
      cwd: root,
      env: { ...process.env, PATH: path, NODE_ENV: '' },
      onOutput: (text) => text.split('\n').filter(Boolean).forEach(say.note),
    }
  )
  if (!result.succeeded)
    throw explain(
      result.output,
      'The dependencies could not be installed.',
      'See what npm wrote above, then start again.'
    )
  if (!hasProjectNode(root)) {
    throw new Refusal(
      'The npm package `node` did not bring Node.js 24.',
      'Allow its install script (npm config get ignore-scripts must say false), remove node_modules and start again.'
    )
  }
  stampInstallation(root)
}

/**
 * npm as a script and the Node.js that it belongs to: those that run us, or else the system's.
 *
 * @param {string} root
 * @returns {{ node: string, script: string }}
 */
function findNpm(root) {
  const { npm_execpath: script, npm_node_execpath: node } = process.env
  if (
    script &&
    node &&
    basename(script).startsWith('npm') &&
    !node.startsWith(join(root, 'node_modules'))
  ) {
    return { node, script }
  }
  const found = { node: findProgram(root, 'node'), script: findProgram(root, 'npm') }
  if (found.node && found.script) return { node: found.node, script: realpathSync(found.script) }
  throw new Refusal(
    'npm was not found.',
    'Install Node.js 20 or later with npm (on Debian: apt install nodejs npm).'
  )
}

/** @param {string} root @param {string} name */
function findProgram(root, name) {
  const { stdout } = spawnSync('/bin/sh', ['-c', `command -v ${name}`], {
    encoding: 'utf8',
    env: { ...process.env, PATH: systemPath(root) },
  })
  return stdout?.trim()
}

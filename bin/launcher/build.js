/**
 * The production build, made again when a source has changed. It grows in tmp/ and takes its place when complete:
 * a build that fails leaves the one before as it was.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Application } from './application.js'
import { explain } from './explain.js'
import { withLock } from './lock.js'
import { lastLines, say, step } from './say.js'
import { fingerprint } from './sources.js'

const SOURCES = [
  ...[
    'app',
    'bin',
    'commands',
    'config',
    'database',
    'inertia',
    'providers',
    'public',
    'resources',
    'start',
  ],
  ...[
    'adonisrc.ts',
    'vite.config.ts',
    'tsconfig.json',
    'package.json',
    'package-lock.json',
    'patches',
  ],
]
/** Inside them, what the build makes itself, and what isn't part of it. */
const EXCEPT = [
  ...['public/assets', 'public/sw.js', 'public/sw.js.map'],
  ...['bin/checks', 'bin/launcher', 'bin/check.js', 'bin/start.js', 'bin/test.ts'],
]

/** Type-checks and compiles what the site runs, tests left out. */
const COMPILER = {
  extends: '../tsconfig.json',
  compilerOptions: { rootDir: '..', outDir: './build' },
  include: ['../**/*', '../.adonisjs/server/**/*'],
  exclude: [
    'node_modules',
    'build',
    'inertia',
    'tmp',
    'tests',
    'bin/test.ts',
    'bench',
    'fuzz',
    'torture',
  ].map((path) => `../${path}`),
  references: [{ path: '../tsconfig.inertia.json' }],
}

/**
 * @param {string} root
 * @param {{ environment: Record<string, string>, signal?: AbortSignal }} options
 */
export async function buildWhenNeeded(root, options) {
  const ensure = async () => {
    const sources = fingerprint(root, SOURCES, EXCEPT)
    if (sources === builtFrom(root)) return
    await step('Building the application (a minute)', () => build(root, sources, options))
  }
  await withLock(join(root, 'tmp', 'build.lock'), ensure, options.signal)
}

const stampOf = (/** @type {string} */ root) => join(root, 'build', '.homeskolar-build')

/** @param {string} root */
function builtFrom(root) {
  return existsSync(stampOf(root)) ? readFileSync(stampOf(root), 'utf8') : undefined
}

/** @param {string} root @param {string} sources @param {{ environment: Record<string, string>, signal?: AbortSignal }} options */
async function build(root, sources, { environment, signal }) {
  const draft = join(root, 'tmp', 'build')
  try {
    mkdirSync(join(root, 'tmp'), { recursive: true })
    writeFileSync(join(root, 'tmp', 'tsconfig.json'), JSON.stringify(COMPILER))
    const application = new Application(root, { built: false })
    const made = await application.run(application.ace('build', '--tsconfig=tmp/tsconfig.json'), {
      environment: { ...environment, NODE_ENV: 'production' },
      signal,
    })
    if (!made.succeeded) {
      say.line(lastLines(made.output))
      throw explain(
        made.output,
        'The build failed, for the reason above.',
        'Nothing of it was kept. Repair the sources and start again.'
      )
    }
    writeFileSync(join(draft, '.homeskolar-build'), sources)
    replace(join(root, 'build'), draft)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

/** @param {string} target @param {string} draft */
function replace(target, draft) {
  const old = `${draft}.old`
  rmSync(old, { recursive: true, force: true })
  if (existsSync(target)) renameSync(target, old)
  renameSync(draft, target)
  rmSync(old, { recursive: true, force: true })
}

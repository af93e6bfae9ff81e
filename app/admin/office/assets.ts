import { dirname, join } from 'node:path'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import app from '@adonisjs/core/services/app'
import config from '#config/adminjs'
import { FONT, SCRIPT, STYLE } from '#admin/bundle/files'

export type Asset = { path: string; version: string }

let reading: Promise<Map<string, Asset>> | undefined

/**
 * The files that the back office's pages ask for, by name. AdminJS's own are always the production
 * ones: the others are ten times larger, and talk to the console.
 */
export function assets(): Promise<Map<string, Asset>> {
  reading ??= read().catch((error) => {
    reading = undefined
    throw error
  })
  return reading
}

async function read() {
  if (!app.inProduction) {
    const { buildBackOffice } = await import('#admin/bundle/build')
    await buildBackOffice(app.makePath(), config.bundlePath)
  }
  const found = Object.entries(paths()).map(async ([name, path]) => {
    const version = createHash('sha256')
      .update(await readFile(path))
      .digest('hex')
      .slice(0, 12)
    return [name, { path, version }] as const
  })
  return new Map(await Promise.all(found))
}

function paths() {
  const require = createRequire(import.meta.url)
  const adminjs = require.resolve('adminjs')
  const design = createRequire(adminjs).resolve('@adminjs/design-system')
  const scripts = join(dirname(adminjs), 'lib/frontend/assets/scripts')
  return {
    'global.bundle.js': join(scripts, 'global-bundle.production.js'),
    'app.bundle.js': join(scripts, 'app-bundle.production.js'),
    'design-system.bundle.js': join(dirname(design), '../bundle.production.js'),
    [SCRIPT]: join(config.bundlePath, SCRIPT),
    [STYLE]: join(config.bundlePath, STYLE),
    [FONT]: join(config.bundlePath, FONT),
  }
}

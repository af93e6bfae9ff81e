import { join } from 'node:path'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import config from '#config/adminjs'
import { FILES } from '#admin/bundle/files'

export type Asset = { path: string; version: string }

let reading: Promise<Map<string, Asset>> | undefined

/** The files that the back office's pages ask for, by name; outside production built when needed. */
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
  return new Map(await Promise.all(FILES.map(describe)))
}

async function describe(name: string): Promise<[string, Asset]> {
  const path = join(config.bundlePath, name)
  const content = await readFile(path)
  const version = createHash('sha256').update(content).digest('hex').slice(0, 12)
  return [name, { path, version }]
}

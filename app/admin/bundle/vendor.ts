import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'
import { readFile, writeFile } from 'node:fs/promises'
import type { VENDOR } from '#admin/bundle/files'

type Paths = Record<(typeof VENDOR)[number], string>

/** A way of old to find the global object, which our policy refuses, and reports. */
const EVALUATED = /new Function\("return this"\)\(\)/g

/**
 * Copies AdminJS's scripts beside ours, without the evaluated code that our policy would report.
 * Always the production ones: the others are ten times larger, and talk to the console.
 */
export async function copyVendorScripts(outDir: string) {
  for (const [name, path] of Object.entries(vendorPaths())) {
    const script = await readFile(path, 'utf8')
    await writeFile(join(outDir, name), script.replace(EVALUATED, 'globalThis'))
  }
}

function vendorPaths(): Paths {
  const adminjs = createRequire(import.meta.url).resolve('adminjs')
  const design = createRequire(adminjs).resolve('@adminjs/design-system')
  const scripts = join(dirname(adminjs), 'lib/frontend/assets/scripts')
  return {
    'global.bundle.js': join(scripts, 'global-bundle.production.js'),
    'app.bundle.js': join(scripts, 'app-bundle.production.js'),
    'design-system.bundle.js': join(dirname(design), '../bundle.production.js'),
  }
}

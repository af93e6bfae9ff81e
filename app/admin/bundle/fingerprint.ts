import { extname, join } from 'node:path'
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'

const SOURCES = [
  'inertia/back_office',
  'inertia/features/messaging',
  'inertia/features/core',
  'app/core/text_blocks.ts',
  'inertia/lib',
  'inertia/ui',
  'inertia/css',
  'app/admin/bundle',
  'package-lock.json',
]

/** Changes when a source of the back office's screens changes. */
export async function fingerprintOf(root: string) {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    for (const file of await filesOf(join(root, source))) {
      hash
        .update(file.slice(root.length))
        .update('\0')
        .update(await readFile(file))
    }
  }
  return hash.digest('hex')
}

async function filesOf(path: string): Promise<string[]> {
  if (extname(path)) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/**
 * A second checkout of the same sources, for what writes beside them.
 */
import { cpSync, existsSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

const FOLDERS = [
  ...[
    '.adonisjs',
    'app',
    'bench',
    'bin',
    'commands',
    'config',
    'database',
    'inertia',
    'patches',
    'providers',
    'public',
  ],
  ...['resources', 'start'],
]
const FILES = [
  ...[
    'ace.js',
    'adonisrc.ts',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.inertia.json',
  ],
  'vite.config.ts',
]
const BUILT = /public\/(assets|sw\.js)/

/**
 * @param {string} root
 * @param {string} copy an empty folder
 * @returns {string} the copy
 */
export function copySources(root, copy) {
  for (const name of [...FOLDERS, ...FILES].filter((source) => existsSync(join(root, source)))) {
    cpSync(join(root, name), join(copy, name), {
      recursive: true,
      filter: (path) => !BUILT.test(path),
    })
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

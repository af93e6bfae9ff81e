import { glob, readFile, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const SMALLEST = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }

/** Writes each bundle of the browser once more, compressed, beside itself: the server only sends it. */
export function compress({ folder }: { folder: string }): Plugin {
  return {
    name: 'homeskolar:compress',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    async writeBundle() {
      for await (const file of glob('**/*.{js,css,svg}', { cwd: folder })) {
        await compressFile(`${folder}/${file}`)
      }
    },
  }
}

async function compressFile(path: string) {
  const content = await readFile(path)
  await writeFile(`${path}.br`, await promisify(brotliCompress)(content, SMALLEST))
  await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }))
}

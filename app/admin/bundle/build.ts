import { join } from 'node:path'
import { existsSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { FILES, SCRIPT, STYLE, VERSION } from '#admin/bundle/files'
import { copyVendorScripts } from '#admin/bundle/vendor'
import { fingerprintOf } from '#admin/bundle/fingerprint'

/** What the pages of AdminJS bring along as globals; ours must use the same React. */
const GLOBALS = {
  'react': 'React',
  'adminjs': 'AdminJS',
  'react-router-dom': 'ReactRouterDOM',
  'react-redux': 'ReactRedux',
}

/**
 * Builds our screens of the back office into a folder, unless they are there already. AdminJS's own
 * bundler isn't used: it takes six seconds, and writes beside whatever directory the process runs in.
 *
 * @param root of the sources
 */
export async function buildBackOffice(root: string, folder: string) {
  const version = await fingerprintOf(root)
  if (
    existsSync(join(folder, VERSION)) &&
    (await readFile(join(folder, VERSION), 'utf8')) === version
  )
    return

  const draft = `${folder}-${randomUUID()}`
  try {
    await bundle(root, draft)
    await copyVendorScripts(draft)
    await writeFile(join(draft, VERSION), version)
    await mkdir(folder, { recursive: true })
    for (const file of [...FILES, VERSION]) {
      await rename(join(draft, file), join(folder, file))
    }
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

async function bundle(root: string, outDir: string) {
  const { build } = await import('vite')
  const { default: tailwindcss } = await import('@tailwindcss/vite')
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [tailwindcss()],
    resolve: { alias: { '~/': `${join(root, 'inertia')}/` } },
    // The classic form needs nothing but the React that AdminJS puts on the page.
    oxc: { jsx: { runtime: 'classic' } },
    define: { 'process.env.NODE_ENV': '"production"' },
    base: './',
    build: {
      outDir,
      // The policy allows no font inside a style sheet.
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      rolldownOptions: {
        input: join(root, 'inertia/back_office/index.tsx'),
        external: Object.keys(GLOBALS),
        output: {
          format: 'iife',
          globals: GLOBALS,
          entryFileNames: SCRIPT,
          assetFileNames: ({ names }) => (names[0]?.endsWith('.css') ? STYLE : '[name][extname]'),
        },
      },
    },
  })
}

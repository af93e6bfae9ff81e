/**
 * Cuts the typefaces down to the characters of French and English, and the first to the weights that the
 * pages use, and writes inertia/css/fonts/. The result is committed: run this again only for a new version.
 */
import subsetFont from 'subset-font'
import { mkdir, readFile, writeFile } from 'node:fs/promises'

const TARGETS = 'inertia/css/fonts'
const LIMIT = 30 * 1024

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')
const french = 'àâäæçéèêëîïôöœùûüÿÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸñÑ'
const punctuation = '«»“”‘’‚„–—…•·°€£§×÷½¼¾²³±−→←↑↓✓\u00a0\u202f\u2009\u2011'

/**
 * @param {string} source inside node_modules
 * @param {string} name
 * @param {object} [options] of subset-font
 */
async function cut(source, name, options = {}) {
  const font = await readFile(`node_modules/${source}`)
  const characters = ascii + french + punctuation
  const subset = await subsetFont(font, characters, { targetFormat: 'woff2', ...options })
  if (subset.length > LIMIT)
    throw new Error(`The subset weighs ${subset.length} bytes, ${LIMIT} at most.`)
  await writeFile(`${TARGETS}/${name}.woff2`, subset)
  console.log(`${TARGETS}/${name}.woff2: ${subset.length} bytes`)
}

await mkdir(TARGETS, { recursive: true })
await cut(
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  'atkinson_hyperlegible_next',
  { variationAxes: { wght: { min: 400, max: 700 } } }
)
const dyslexic = '@fontsource/opendyslexic/files/opendyslexic-latin'
await cut(`${dyslexic}-400-normal.woff2`, 'open_dyslexic_regular')
await cut(`${dyslexic}-700-normal.woff2`, 'open_dyslexic_bold')

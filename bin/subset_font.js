/**
 * Cuts the reading typeface down to the characters of French and English, and to the weights that the
 * pages use, and writes inertia/css/fonts/. The result is committed: run this again only for a new version.
 */
import subsetFont from 'subset-font'
import { mkdir, readFile, writeFile } from 'node:fs/promises'

const SOURCE =
  'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'
const TARGET = 'inertia/css/fonts/atkinson_hyperlegible_next.woff2'
const LIMIT = 30 * 1024

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')
const french = 'àâäæçéèêëîïôöœùûüÿÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸñÑ'
const punctuation = '«»“”‘’‚„–—…•·°€£§×÷½¼¾²³±−→←↑↓✓\u00a0\u202f\u2009\u2011'

const subset = await subsetFont(await readFile(SOURCE), ascii + french + punctuation, {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 700 } },
})
if (subset.length > LIMIT)
  throw new Error(`The subset weighs ${subset.length} bytes, ${LIMIT} at most.`)

await mkdir('inertia/css/fonts', { recursive: true })
await writeFile(TARGET, subset)
console.log(`${TARGET}: ${subset.length} bytes`)

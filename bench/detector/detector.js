/**
 * The detector of contact details on messages of 4,000 characters that were made to be slow, and on the labelled ones.
 * `--requests N` asks for another number of rounds.
 */
import { register } from 'node:module'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { HARD } from './hard_messages.js'

register('@poppinss/ts-exec', import.meta.url)

const ROUNDS = 200
const RUNS = 5
const MOST_MS = 1

/** @param {string} root @param {import('../report.js').Report} report @param {{ requests?: number }} options */
export async function measure(root, report, { requests = ROUNDS }) {
  const { detect } = await import('../../app/safeguarding/detector/detect.ts')
  const { rulesOf } = await import('../../app/safeguarding/detector/rules.ts')
  const rules = rulesOf(
    JSON.parse(await readFile(join(root, 'database/data/detector.json'), 'utf8'))
  )

  const labelled = await labelledIn(join(root, 'tests/fixtures/detector'))
  const parts = [...Object.entries(HARD), ['labelled messages, in the mean', labelled]]
  for (const [name, texts] of /** @type {[string, string[]][]} */ (parts)) {
    for (const text of texts) detect(text, rules)
    const rounds = Math.ceil(requests / texts.length) * 2
    const runs = Array.from({ length: RUNS }, () =>
      time(texts, rounds, (text) => detect(text, rules))
    )
    report.add({ name, unit: 'ms a message', runs, target: MOST_MS, better: 'lower' })
  }
}

/** @param {string[]} texts @param {number} rounds @param {(text: string) => unknown} detect */
function time(texts, rounds, detect) {
  const begun = performance.now()
  for (let round = 0; round < rounds; round++) texts.forEach(detect)
  return (performance.now() - begun) / (rounds * texts.length)
}

/** @param {string} folder */
async function labelledIn(folder) {
  const files = await readdir(folder)
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  const lines = texts.flatMap((text) => text.trimEnd().split('\n'))
  return lines.filter((line) => !line.startsWith('// '))
}

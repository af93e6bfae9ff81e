/**
 * `npm run fuzz [--json FILE] [--requests N] [--seed N]`: throws bad input at every address of a production build, signed
 * out and as people of the demo. Exits with 1 on any answer of 5xx or one that takes longer than 2 s.
 */
import { parseArgs } from 'node:util'
import { fileURLToPath } from 'node:url'
import { runProgram } from '../bin/launcher/explain.js'
import { Report } from '../bench/report.js'
import { fuzz } from './fuzz.js'

const root = fileURLToPath(new URL('..', import.meta.url))

await runProgram(async () => {
  const { values } = parseArgs({
    options: {
      json: { type: 'string' },
      requests: { type: 'string', default: '5000' },
      seed: { type: 'string', default: '20261125' },
    },
  })
  const report = new Report('fuzz', root)
  await fuzz(root, report, { requests: Number(values.requests), seed: Number(values.seed) })
  return report.conclude(values.json)
})

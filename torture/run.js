/**
 * `npm run torture -- PART [--json FILE] [--messages N] [--size N]`: does to a production build, on purpose, what life does
 * to it now and then, and counts the promises that broke. Exits with 1 when one did.
 */
import { parseArgs } from 'node:util'
import { fileURLToPath } from 'node:url'
import { runProgram } from '../bin/launcher/explain.js'
import { Refusal } from '../bin/launcher/say.js'
import { Report } from '../bench/report.js'

const PARTS = {
  appointments: () => import('./appointments/appointments.js'),
  chat: () => import('./chat/chat.js'),
  reminders: () => import('./reminders/reminders.js'),
}
const root = fileURLToPath(new URL('..', import.meta.url))

await runProgram(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'string' }, messages: { type: 'string' }, size: { type: 'string' } },
  })
  const [part] = positionals
  if (!Object.hasOwn(PARTS, part ?? '')) {
    throw new Refusal(`Which part? ${Object.keys(PARTS).join(', ')}`, 'npm run torture -- chat')
  }
  const { torture } = await PARTS[/** @type {keyof typeof PARTS} */ (part)]()
  const report = new Report(part, root)
  const messages = values.messages ? Number(values.messages) : undefined
  const size = values.size ? Number(values.size) : undefined
  await torture(root, report, { messages, size })
  return report.conclude(values.json)
})

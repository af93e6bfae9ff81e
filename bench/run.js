/**
 * `npm run bench -- PART [--json FILE] [--requests N]`: measures a part of the product against its targets, on a production build
 * and real parts. Exits with 1 when a target is missed.
 */
import { parseArgs } from 'node:util'
import { fileURLToPath } from 'node:url'
import { runProgram } from '../bin/launcher/explain.js'
import { Refusal } from '../bin/launcher/say.js'
import { Report } from './report.js'

const PARTS = {
  accounts: () => import('./accounts/accounts.js'),
  admin: () => import('./admin/admin.js'),
  appointments: () => import('./appointments/appointments.js'),
  chat: () => import('./chat/chat.js'),
  detector: () => import('./detector/detector.js'),
  http: () => import('./http/http.js'),
  reminders: () => import('./reminders/reminders.js'),
}
const root = fileURLToPath(new URL('..', import.meta.url))

await runProgram(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'string' }, requests: { type: 'string' } },
  })
  const [part] = positionals
  if (!Object.hasOwn(PARTS, part ?? '')) {
    throw new Refusal(`Which part? ${Object.keys(PARTS).join(', ')}`, 'npm run bench -- http')
  }
  const { measure } = await PARTS[/** @type {keyof typeof PARTS} */ (part)]()
  const report = new Report(part, root)
  const requests = values.requests ? Number(values.requests) : undefined
  await measure(root, report, { requests })
  return report.conclude(values.json)
})

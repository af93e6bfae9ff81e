/**
 * Loaded into the web server of a bench: looks for what is due, as the scheduler would, and says how long that took.
 */
import '../http/query_recorder.js'
import { pathToFileURL } from 'node:url'

process.on('message', async (message) => {
  if (message !== 'scan') return
  const action = pathToFileURL(`${process.cwd()}/app/reminders/actions/send_reminders.js`)
  const { default: SendReminders } = await import(action.href)
  const began = performance.now()
  const due = await new SendReminders().handle({ dryRun: true })
  process.send?.({ scanned: due.length, milliseconds: performance.now() - began })
})

/**
 * Loaded into a web server of the torture: reminds again and again, as the scheduler does, by a clock that jumps.
 */
import { pathToFileURL } from 'node:url'

const EVERY_MS = 500
let offset = 0

const load = (/** @type {string} */ path) =>
  import(pathToFileURL(`${process.cwd()}/app/${path}.js`).href)

process.on('message', (/** @type {any} */ { jump, begin }) => {
  if (jump !== undefined) offset = jump
  if (begin) void remindAgainAndAgain()
})

async function remindAgainAndAgain() {
  const { clock } = await load('core/clock')
  const { default: SendReminders } = await load('reminders/actions/send_reminders')
  const real = clock.now
  clock.now = () => real().plus({ milliseconds: offset })
  for (;;) {
    await new SendReminders().handle().catch(() => {})
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS))
  }
}

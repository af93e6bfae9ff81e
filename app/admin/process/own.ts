import app from '@adonisjs/core/services/app'
import transmit from '@adonisjs/transmit/services/main'
import type { Push } from '#admin/process/start_office'
import { OfficeProcess } from '#admin/process/office_process'

/** An open page hears of what was pushed there as if it had been pushed here. */
export const onPush = ({ channel, payload }: Push) => transmit.broadcast(channel, payload as never)

/** The back office's process that belongs to this web process. */
export const own = {
  office: new OfficeProcess({
    path: app.makePath('bin/server.js'),
    silentAtMost: 30_000,
    idleAtMost: 15 * 60_000,
    pause: 1000,
    onPush,
  }),
}

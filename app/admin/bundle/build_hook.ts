import { join } from 'node:path'
import { hooks } from '@adonisjs/core/app'
import { buildBackOffice } from '#admin/bundle/build'

/** `node ace build` makes the back office's screens beside the site's. */
export default hooks.buildStarting(async ({ cwdPath, ui }) => {
  ui.logger.info('building the back office')
  await buildBackOffice(cwdPath, join(cwdPath, '.adminjs'))
})

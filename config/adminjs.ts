import app from '@adonisjs/core/services/app'

/** The back office. AdminJS itself is loaded at the first request that asks for it. */
export default {
  rootPath: '/admin',
  /** What its browser needs of ours, made by `node ace build` or at the first visit elsewhere. */
  bundlePath: app.makePath('.adminjs'),
  perPage: 20,
  mostPerPage: 100,
  /** Nobody reads page 501, and counting everything gets slower every week. */
  countsAtMost: 10_000,
}

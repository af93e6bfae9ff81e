import env from '#start/env'
import app from '@adonisjs/core/services/app'

const socket = env.get('BACK_OFFICE_SOCKET')

/** The back office. AdminJS itself is loaded at the first request that asks for it. */
export default {
  rootPath: '/admin',
  /** Where the back office's own process listens; only that one knows it. */
  socket,
  /** Whether this process hands over to one of the back office's own instead of opening it here. */
  apart: app.inProduction && socket === undefined,
  /** What its browser needs of ours, made by `node ace build` or at the first visit elsewhere. */
  bundlePath: app.makePath('.adminjs'),
  perPage: 20,
  mostPerPage: 100,
  /** Nobody reads page 501, and counting everything gets slower every week. */
  countsAtMost: 10_000,
  /** What a filter lets through has to be looked for, row by row at worst. */
  filteredAtMost: 1_000,
  /** Who looks for a part of a name wants one person: where it is a common one, they type more of it. */
  searchedAtMost: 200,
  /** Of more people than this who share a name, what belongs to them is no longer looked up before the list. */
  fewNamesakes: 500,
}

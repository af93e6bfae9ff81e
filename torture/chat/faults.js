import { setTimeout } from 'node:timers/promises'
import { until } from '../../bin/launcher/processes.js'
import { SIZES } from '../../bench/http/story.js'
import { Site } from '../../bench/http/servers.js'

const WEB_LIVES_MS = { least: 4000, most: 8000 }
const CUT_EVERY_MS = { least: 20, most: 200 }
const GONE_WITHIN_MS = 10_000
/** The kill of the web process after which it is the database's turn. */
const DATABASE_AFTER = 3

/** What breaks: the web process again and again, the database once, connections all the time. */
export class Faults {
  webKills = 0
  databaseKills = 0
  #breaking = false
  #work = /** @type {Promise<unknown>[]} */ ([])

  /** @param {import('../../bench/http/story.js').Story} story @param {import('../wire.js').Wire} wire */
  constructor(story, wire) {
    this.story = story
    this.wire = wire
  }

  async raise() {
    this.site = await Site.start(this.story, SIZES[0])
    this.wire.target = Number(new URL(this.site.base).port)
  }

  begin() {
    this.#breaking = true
    this.#work = [this.#killAgainAndAgain(), this.#cutAgainAndAgain()]
  }

  /** Nothing breaks any more, and everything runs. */
  async cease() {
    this.#breaking = false
    await Promise.all(this.#work)
  }

  async end() {
    await this.cease()
    await this.site?.stop()
  }

  async #killAgainAndAgain() {
    while (this.#breaking) {
      await setTimeout(between(WEB_LIVES_MS))
      if (!this.#breaking) return
      this.wire.target = undefined
      await this.site?.stop()
      this.webKills++
      if (this.webKills === DATABASE_AFTER) await this.#killDatabase()
      await this.raise()
    }
  }

  /** While the web process is up again, so that its connections break under it. */
  async #killDatabase() {
    await this.raise()
    const { cluster, port } = this.story.server
    const { pid } = cluster.running ?? {}
    if (!pid) throw new Error('The database is not running')
    await setTimeout(between(CUT_EVERY_MS))
    process.kill(pid, 'SIGKILL')
    this.databaseKills++
    // Until it has gone it would be taken for the running server, and none would be started.
    await until(() => cluster.running?.pid !== pid, GONE_WITHIN_MS)
    await cluster.start(port)
    await setTimeout(between(WEB_LIVES_MS))
    await this.site?.stop()
  }

  async #cutAgainAndAgain() {
    while (this.#breaking) {
      await setTimeout(between(CUT_EVERY_MS))
      this.wire.cut()
    }
  }
}

/** @param {{ least: number, most: number }} range */
const between = ({ least, most }) => least + Math.random() * (most - least)

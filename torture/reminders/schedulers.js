import { setTimeout } from 'node:timers/promises'
import { SIZES } from '../../bench/http/story.js'
import { Site } from '../../bench/http/servers.js'

const SCHEDULERS = 3
const LIVES_MS = { least: 6000, most: 15_000 }
const JUMP_EVERY_MS = { least: 1000, most: 4000 }
const JUMP_MS = { least: -6 * 3600_000, most: 6 * 3600_000 }

/** Processes that remind and send mails, killed and started again, each with a clock of its own that jumps. */
export class Schedulers {
  kills = 0
  jumps = 0
  #sites = /** @type {(Site | undefined)[]} */ (Array.from({ length: SCHEDULERS }))
  #breaking = false
  #work = /** @type {Promise<unknown>[]} */ ([])

  /** @param {import('../../bench/http/story.js').Story} story @param {string} load what makes a web server a scheduler too */
  constructor(story, load) {
    this.story = story
    this.load = load
  }

  async raise() {
    for (const place of this.#sites.keys()) await this.#raiseOne(place)
  }

  begin() {
    this.#breaking = true
    this.#work = [
      ...[...this.#sites.keys()].map((place) => this.#killAgainAndAgain(place)),
      this.#jumpAgainAndAgain(),
    ]
  }

  /** Nothing breaks any more, and everything runs. */
  async cease() {
    this.#breaking = false
    await Promise.all(this.#work)
    for (const site of this.#sites) site?.child.send({ jump: 0 })
  }

  async end() {
    this.#breaking = false
    await Promise.allSettled(this.#work)
    await Promise.all(this.#sites.map((site) => site?.stop()))
  }

  /** @param {number} place */
  async #raiseOne(place) {
    const site = await Site.start(this.story, SIZES[0], { load: this.load })
    site.child.send({ jump: between(JUMP_MS), begin: true })
    this.#sites[place] = site
  }

  /** @param {number} place */
  async #killAgainAndAgain(place) {
    while (this.#breaking) {
      await setTimeout(between(LIVES_MS))
      if (!this.#breaking) return
      const site = this.#sites[place]
      this.#sites[place] = undefined
      await site?.stop()
      this.kills++
      await this.#raiseOne(place)
    }
  }

  async #jumpAgainAndAgain() {
    while (this.#breaking) {
      await setTimeout(between(JUMP_EVERY_MS))
      const site = this.#sites[Math.floor(Math.random() * SCHEDULERS)]
      if (!site?.child.connected) continue
      site.child.send({ jump: between(JUMP_MS) })
      this.jumps++
    }
  }
}

/** @param {{ least: number, most: number }} range */
const between = ({ least, most }) => least + Math.random() * (most - least)

import { join } from 'node:path'
import { once } from 'node:events'
import { SIZES } from '../http/story.js'
import { Site } from '../http/servers.js'
import { Person } from '../company/person.js'

const FEW = 1000
const MANY = 5000
const AT_ONCE = 50
const ROUNDS = 5
const PUBLISHES = 20_000
const publisher = join(import.meta.dirname, 'publisher.js')

/**
 * The space for young objects grows with how much comes at once, up to a hundred megabytes, and belongs to no stream: it has its
 * whole size from the beginning, and streams that end at once have filled it before what is held is weighed.
 */
const YOUNG = ['--min-semi-space-size=16', '--max-semi-space-size=16']

/**
 * What a held stream weighs, and whether a publish to one person costs more when many others listen. Two servers, one with few
 * and one with many streams, publish in turns.
 *
 * @param {import('../http/story.js').Story} story @param {import('../company/company.js').Couple[]} couples
 * @param {import('../report.js').Report} report
 */
export async function measureStreams(story, couples, report) {
  const few = await Crowd.gather(story, couples, FEW)
  const many = await Crowd.gather(story, couples, MANY)
  try {
    const [{ student }] = couples
    const channel = `users/${student.id}`
    const growth = []
    for (let round = 0; round < ROUNDS; round++) {
      growth.push((await many.costOfPublish(channel)) / (await few.costOfPublish(channel)))
    }
    const better = /** @type {const} */ ('lower')
    report.add({
      name: 'chat.publish_cost_growth',
      unit: '×',
      runs: growth,
      target: 1.3,
      better,
    })
    report.add({
      name: 'chat.stream_kb',
      unit: 'KB',
      runs: [few.kilobytes],
      target: 40,
      better,
    })
  } finally {
    await Promise.all([few.disperse(), many.disperse()])
  }
}

/** A server and those who listen to it. One stream is the first student's; the others are the other people's. */
class Crowd {
  #streams = /** @type {{ close: () => void }[]} */ ([])

  /** @param {Site} site */
  constructor(site) {
    this.site = site
    this.kilobytes = 0
  }

  /** @param {import('../http/story.js').Story} story @param {import('../company/company.js').Couple[]} couples @param {number} size */
  static async gather(story, couples, size) {
    const flags = ['--expose-gc', ...YOUNG]
    const site = await Site.start(story, SIZES[0], { load: publisher, flags })
    const crowd = new Crowd(site)
    const [first, ...others] = await Promise.all(
      couples.map(({ student }) => Person.signIn(site.base, student))
    )
    await crowd.#comeAndGo(others, FEW)
    const before = await crowd.#ask({ weigh: true }, 'bytes')
    await crowd.#listen([first], 1)
    await crowd.#listen(others, size - 1)
    crowd.kilobytes = ((await crowd.#ask({ weigh: true }, 'bytes')) - before) / 1024 / size
    return crowd
  }

  /** @param {string} channel @returns {Promise<number>} microseconds of the server's processor time */
  costOfPublish(channel) {
    return this.#ask({ publish: { channel, times: PUBLISHES } }, 'cost')
  }

  async disperse() {
    for (const stream of this.#streams) stream.close()
    await this.site.stop()
  }

  /** @param {Person[]} people @param {number} size */
  async #listen(people, size) {
    for (let from = 0; from < size; from += AT_ONCE) {
      const group = Array.from({ length: Math.min(AT_ONCE, size - from) }, (_, index) =>
        people[(from + index) % people.length].listen()
      )
      this.#streams.push(...(await Promise.all(group)))
    }
  }

  /** A group goes before the next one comes. @param {Person[]} people @param {number} size */
  async #comeAndGo(people, size) {
    for (let gone = 0; gone < size; gone += AT_ONCE) {
      await this.#listen(people, AT_ONCE)
      for (const stream of this.#streams.splice(0)) stream.close()
    }
  }

  /** @param {object} question @param {string} answer @returns {Promise<number>} */
  async #ask(question, answer) {
    this.site.child.send(question)
    for (;;) {
      const [message] = await once(this.site.child, 'message')
      if (answer in message) return message[answer]
    }
  }
}

import { Person } from '../../bench/company/person.js'

/** Whom it is told is read on a page without a query of its own. */
const LIGHT_PAGE = '/legal-notice'

/**
 * @typedef {{ kind: string, outcome: 'done' | 'explained' | 'unexplained' | 'error', said: string }} Outcome
 */
export class Planner {
  /** @type {Outcome[]} */
  outcomes = []

  /** @param {Person} person @param {string[]} pairs @param {string[]} bases @param {string} version of the pages */
  constructor(person, pairs, bases, version) {
    this.person = person
    this.pairs = pairs
    this.bases = bases
    this.version = version
  }

  get id() {
    return this.person.member.id
  }

  /** @param {import('../../bench/http/servers.js').Site[]} sites @param {import('../../bench/company/company.js').Couple[]} couples */
  static gather(sites, couples) {
    const members = new Map(
      couples.flatMap(({ student, tutor }) => [student, tutor].map((one) => [one.id, one]))
    )
    const bases = sites.map(({ base }) => base)
    return Promise.all(
      [...members.values()].map(async (member) => {
        const own = couples.filter(({ student, tutor }) =>
          [student.id, tutor.id].includes(member.id)
        )
        const person = await Person.signIn(bases[0], member)
        const pairs = own.map(({ pair }) => pair)
        return new Planner(person, pairs, bases, sites[0].version)
      })
    )
  }

  /** Does it as a page would, on whichever process answers, and notes what came of it. @param {import('./deeds.js').Deed} deed */
  async attempt({ kind, path, body }) {
    this.#wander()
    const { status, text } = await this.person.ask('POST', path, body)
    if (status >= 500) return this.#note(kind, 'error', `${status}: ${text.slice(0, 200)}`)
    if (status === 422) return this.#noteRefusal(kind, text)
    if (status !== 302) return this.#note(kind, 'unexplained', `${status}: ${text.slice(0, 200)}`)
    const { success, error } = await this.#told()
    if (success) return this.#note(kind, 'done', success)
    return this.#note(kind, error ? 'explained' : 'unexplained', error ?? 'nothing was said')
  }

  leave() {
    this.person.leave()
  }

  #wander() {
    this.person.base = this.bases[Math.floor(Math.random() * this.bases.length)]
  }

  /** The sentence that the next page shows. @returns {Promise<{ success?: string, error?: string }>} */
  async #told() {
    const headers = { 'x-inertia': 'true', 'x-inertia-version': this.version }
    const { status, text } = await this.person.ask('GET', LIGHT_PAGE, undefined, { headers })
    if (status !== 200) throw new Error(`${LIGHT_PAGE} answered ${status}`)
    return JSON.parse(text).props.flash ?? {}
  }

  #noteRefusal(/** @type {string} */ kind, /** @type {string} */ text) {
    const { errors = [] } = JSON.parse(text)
    const sentences = errors.map((/** @type {{ message?: string }} */ { message }) => message)
    const explained = sentences.length > 0 && sentences.every(Boolean)
    this.#note(kind, explained ? 'explained' : 'unexplained', sentences.join(' ') || text)
  }

  /** @param {string} kind @param {Outcome['outcome']} outcome @param {string} said */
  #note(kind, outcome, said) {
    this.outcomes.push({ kind, outcome, said })
  }
}

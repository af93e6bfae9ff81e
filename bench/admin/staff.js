/**
 * A member of the demo's team, with the second factor shown, who asks the back office for its pages and lists.
 */
import { withClient } from '../../bin/launcher/sql.js'
import { Person } from '../company/person.js'

const TEAM = { id: '', email: 'equipe@homeskolar.test' }

/** The demo shows the code on its page. @param {Person} person */
export async function showSecondFactor(person) {
  const page = await person.ask('GET', '/second-factor')
  const [, code] = page.text.match(/demoCode(?:"|&quot;):(?:"|&quot;)(\d{6})/) ?? []
  const { status } = await person.ask('POST', '/second-factor/checks', { code })
  if (status !== 302) throw new Error(`The second factor answered ${status}`)
}

export class Staff {
  /** @param {import('../http/servers.js').Site} site @param {Person} person */
  constructor(site, person) {
    this.site = site
    this.person = person
  }

  /** @param {import('../http/servers.js').Site} site @param {string} url of its database */
  static async enter(site, url) {
    // A code opens once; a bench has no time to wait for the next one.
    await withClient(url, (client) => client.query('UPDATE second_factors SET last_step = 0'))
    const person = await Person.signIn(site.base, TEAM)
    await showSecondFactor(person)
    return new Staff(site, person)
  }

  /** @param {string} path below /admin @returns {import('../http/load.js').Visit} */
  visit(path) {
    return { url: `${this.site.base}/admin${path}`, headers: this.person.headers() }
  }

  /** @param {string} path below /admin @returns {Promise<number>} milliseconds until all of the answer was there */
  async timeOf(path) {
    const { url, headers } = this.visit(path)
    const began = performance.now()
    const answer = await fetch(url, { headers })
    await answer.arrayBuffer()
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
    return performance.now() - began
  }
}

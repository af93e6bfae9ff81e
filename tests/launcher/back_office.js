/**
 * A morning in the back office of a running demo, whose process is its own: nobody but staff starts it, what they do there
 * reaches open pages, and its loss is nobody else's.
 */
import sharp from 'sharp'
import { showSecondFactor } from '../../bench/admin/staff.js'
import { Person } from '../../bench/company/person.js'
import { until } from '../../bin/launcher/processes.js'
import { childrenOf } from './support.js'

const PATIENCE = 60_000
const PAIRS = '/admin/api/resources/pairs'

/**
 * @param {import('@japa/assert').Assert} assert
 * @param {string} url
 * @param {number} web the web process
 * @returns {Promise<number>} the process of the back office
 */
export async function workInBackOffice(assert, url, web) {
  const people = await Promise.all(['eleve', 'equipe', 'admin'].map((name) => signIn(url, name)))
  const [student, coordinator, administrator] = people
  assert.equal(await statusOf(student, '/admin'), 404)
  assert.equal(await statusOf(coordinator, '/admin'), 403)
  assert.deepEqual(childrenOf(web), [])

  for (const person of [coordinator, administrator]) await showSecondFactor(person)
  assert.equal(await statusOf(coordinator, '/admin'), 200)
  const [office, ...others] = childrenOf(web)
  assert.isEmpty(others)

  const heard = []
  await student.listen({ onPush: ({ type }) => heard.push(type) })
  assert.equal(await pausePair(coordinator), 'success')
  assert.isTrue(await until(() => heard.includes('pair'), PATIENCE))
  assert.match(await exported(coordinator), /^\uFEFF.*;.*\r\n/)
  const logo = await uploadLogo(administrator)
  assert.isTrue(await until(async () => (await page(student)).includes(logo), PATIENCE))

  process.kill(office, 'SIGKILL')
  const answers = async () => (await statusOf(coordinator, '/admin')) === 200
  assert.equal(await statusOf(student, '/'), 200)
  assert.isTrue(await until(answers, PATIENCE))
  people.forEach((person) => person.leave())
  return childrenOf(web)[0]
}

const signIn = (url, name) => Person.signIn(url, { email: `${name}@homeskolar.test` })

const statusOf = async (person, path) => (await person.ask('GET', path)).status

const page = async (person) => (await person.ask('GET', '/')).text

/** @returns {Promise<string>} of what kind the back office says that it went */
async function pausePair(staff) {
  const { text } = await staff.ask('GET', `${PAIRS}/actions/list?filters.state=active`)
  const { records } = JSON.parse(text)
  const pair = records.find((record) => JSON.stringify(record).includes('Lina'))
  const reason = 'Elle passe un mois à l’étranger.'
  const answer = await staff.ask('POST', `${PAIRS}/records/${pair.id}/pausePair`, { reason })
  return JSON.parse(answer.text).notice.type
}

const exported = async (staff) => (await staff.ask('POST', '/admin/resources/users/exports')).text

/** @returns {Promise<string>} the id of the logo */
async function uploadLogo(staff) {
  const create = { width: 40, height: 20, channels: 3, background: '#0b6b66' }
  const picture = await sharp({ create }).png().toBuffer()
  const body = new FormData()
  body.append('logo', new Blob([picture]), 'logo.png')
  const { base } = staff
  const headers = staff.headers()
  const answer = await fetch(`${base}/admin/logo`, { method: 'POST', body, headers })
  return (await answer.json()).logoId
}

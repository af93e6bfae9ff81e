/**
 * A second web process beside that of a running demo, live updates between them through Redis: what the team does in the back
 * office of one holds on both. Each has a back office of its own.
 */
import { showSecondFactor } from '../../bench/admin/staff.js'
import { Person } from '../../bench/company/person.js'
import { until } from '../../bin/launcher/processes.js'
import { withClient } from '../../bin/launcher/sql.js'
import { startSecond } from './second_process.js'

const PATIENCE = 30_000
const API = '/admin/api/resources'

/** @param {import('@japa/assert').Assert} assert @param {string} url @param {number} web its web process */
export async function workOnTwo(assert, url, web) {
  const { second, environment, stop } = await startSecond(web)
  try {
    const bases = [url, second]
    const staff = await Promise.all(bases.map((base) => signIn(base, 'admin')))
    for (const person of staff) {
      // A code opens once; nobody waits here for the next one.
      await withClient(environment.DATABASE_URL, (client) =>
        client.query('UPDATE second_factors SET last_step = 0')
      )
      await showSecondFactor(person)
    }
    const students = await Promise.all(bases.map((base) => signIn(base, 'eleve')))
    await changeSettings(assert, staff, students)
    await changeText(assert, staff, students)
    await pushAcross(assert, staff, students)
    await suspend(assert, staff, students)
  } finally {
    await stop()
  }
}

const signIn = (base, name) => Person.signIn(base, { email: `${name}@homeskolar.test` })

const statusOf = async (person, path) => (await person.ask('GET', path)).status

const read = async (person, path) => (await person.ask('GET', path)).text

const asked = async (person, path, body) => {
  const { text } = await person.ask(body ? 'POST' : 'GET', API + path, body)
  return JSON.parse(text)
}

/** On every one of these pages, soon. */
const say = (people, path, words) =>
  until(async () => {
    const pages = await Promise.all(people.map((person) => read(person, path)))
    return pages.every((page) => page.includes(words))
  }, PATIENCE)

async function changeSettings(assert, staff, students) {
  assert.isFalse((await read(students[1], '/')).includes('Les Cahiers'))
  const { record } = await asked(staff[0], '/settings/records/1/edit')
  const values = { ...record.params, associationName: 'Les Cahiers' }
  const { notice } = await asked(staff[0], '/settings/records/1/edit', values)
  assert.equal(notice.type, 'success')
  assert.isTrue(await say(students, '/', 'Les Cahiers'))
  assert.isTrue(await say(staff, '/admin', 'Les Cahiers'))
}

/** The pair was paused before, and the student was told. */
async function changeText(assert, staff, students) {
  const words = 'Une pause, décidée par l’équipe'
  for (const student of students)
    assert.isFalse((await read(student, '/notifications')).includes(words))
  const { records } = await asked(staff[0], '/texts/actions/list?filters.fullName=binome%20pause')
  const path = `/texts/records/${records[0].id}/editText`
  const { notice } = await asked(staff[1], path, { noticeFr: words })
  assert.equal(notice.message, 'textSaved')
  assert.isTrue(await say(students, '/notifications', words))
  const { form } = await asked(staff[0], path)
  assert.equal(form.fields.find(({ name }) => name === 'noticeFr').text, words)
}

/** What is said in the back office of one process reaches the pages that are open on the other. */
async function pushAcross(assert, staff, [, student]) {
  const heard = []
  const { close } = await student.listen({ onPush: ({ type }) => heard.push(type) })
  const { records } = await asked(staff[0], '/pairs/actions/list?filters.state=paused')
  const pair = records.find((record) => JSON.stringify(record).includes('Lina'))
  const { outcomes } = await asked(staff[0], `/pairs/bulk/resumePairs?recordIds=${pair.id}`, {})
  assert.isTrue(outcomes[0].done)
  assert.isTrue(await until(() => heard.includes('pair'), PATIENCE))
  close()
}

async function suspend(assert, staff, students) {
  let cut = 0
  for (const student of students) await student.listen({ onEnd: () => cut++ })
  const { records } = await asked(
    staff[1],
    '/users/actions/list?filters.email=eleve@homeskolar.test'
  )
  const reason = 'Le téléphone est perdu.'
  const path = `/users/records/${records[0].id}/suspendAccount`
  const { notice } = await asked(staff[1], path, { reason })
  assert.equal(notice.message, 'accountSuspended')
  assert.isTrue(await until(() => cut === students.length, 5_000))
  for (const student of students) assert.equal(await statusOf(student, '/notifications'), 401)
}

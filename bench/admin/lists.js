/**
 * Each list, filter and search with few and with many rows, in turns: as a ratio of time and of the buffers that the
 * queries touch, the total's too.
 */
import { buffersOf } from '../buffers.js'
import { median } from '../report.js'
import { OFTEN, RARE } from './fill.js'

const ROUNDS = 5
const SLICE_MS = 300
const GROWTH = 3
/** In time and in buffers: of a part of a name, a page and a total of 200 at most are looked for, wherever the people are found. */
const SEARCH_GROWTH = 10
const BUFFERS_GROWTH = 1.5
const FEW_BUFFERS = 60
const LIST_MS = 50

const list = (/** @type {string} */ resource, query = '') =>
  `/api/resources/${resource}/actions/list${query}`
const NOBODY = '00000000-0000-7000-8000-000000000000'
const lately = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10)

/** @typedef {{ name: string, path: string, search?: boolean }} Question */

/** @type {Question[]} */
const QUESTIONS = [
  { name: 'users_list', path: list('users') },
  { name: 'users_by_name', path: list('users', '?sortBy=fullName&direction=asc') },
  { name: 'users_by_name_back', path: list('users', '?sortBy=fullName&direction=desc') },
  { name: 'users_by_state', path: list('users', '?sortBy=state&direction=asc') },
  { name: 'users_of_state', path: list('users', '?filters.state=suspended&filters.role=tutor') },
  { name: 'users_since', path: list('users', `?filters.createdAt~~from=${lately}`) },
  { name: 'users_named', path: list('users', `?filters.fullName=${RARE.part}`), search: true },
  { name: 'users_named_often', path: list('users', '?filters.fullName=lea'), search: true },
  { name: 'users_nobody', path: list('users', '?filters.fullName=xyzzy'), search: true },
  { name: 'users_mailed', path: list('users', `?filters.email=${RARE.mail}`), search: true },
  { name: 'users_picked', path: `/api/resources/users/actions/search/${RARE.typed}`, search: true },
  { name: 'appointments_list', path: list('appointments') },
  { name: 'appointments_by_state', path: list('appointments', '?sortBy=state&direction=desc') },
  { name: 'appointments_of_state', path: list('appointments', '?filters.state=missed') },
  { name: 'appointments_since', path: list('appointments', `?filters.startsAt~~from=${lately}`) },
  { name: 'appointments_disputed', path: list('appointments', '?filters.disputed=true') },
  { name: 'appointments_missed', path: list('appointments', '?filters.missedLately=true') },
  { name: 'appointments_with', path: list('appointments', '?filters.people=lina'), search: true },
  {
    name: 'appointments_with_often',
    path: list('appointments', '?filters.people=hugo'),
    search: true,
  },
  { name: 'appointments_none', path: list('appointments', '?filters.people=xyzzy'), search: true },
  { name: 'journal_list', path: list('audit_entries') },
  {
    name: 'journal_of_action',
    path: list('audit_entries', '?filters.action=matching.pair_paused'),
  },
  { name: 'journal_of_kind', path: list('audit_entries', '?filters.subjectType=pair') },
  { name: 'journal_since', path: list('audit_entries', `?filters.createdAt~~from=${lately}`) },
  { name: 'journal_by_often', path: list('audit_entries', `?filters.actorId=${OFTEN}`) },
  { name: 'journal_by_none', path: list('audit_entries', `?filters.actorId=${NOBODY}`) },
  { name: 'deliveries_list', path: list('deliveries') },
  { name: 'deliveries_failed', path: list('deliveries', '?filters.state=failed') },
  { name: 'deliveries_dropped', path: list('deliveries', '?filters.state=dropped') },
  { name: 'deliveries_to_often', path: list('deliveries', '?filters.fullName=hugo'), search: true },
  { name: 'deliveries_to_none', path: list('deliveries', '?filters.fullName=xyzzy'), search: true },
]

/** Counts a few things of everybody: its time is bounded, not its growth. */
const FIRST_PAGE = { name: 'first_page', path: '/api/dashboard' }
const FIRST_PAGE_MS = 500

/** @typedef {import('./staff.js').Staff} Staff */

/** @param {Staff[]} staff @param {string[]} urls of their databases @param {import('../report.js').Report} report */
export async function measureFirstPage([, many], [, url], report) {
  const { name, path } = FIRST_PAGE
  const better = /** @type {const} */ ('lower')
  await slice(many, path)
  const runs = []
  for (let round = 0; round < ROUNDS; round++) runs.push(await slice(many, path))
  report.add({ name: `admin.${name}_1m_ms`, unit: 'ms', runs, target: FIRST_PAGE_MS, better })
  const { blocks } = await buffersOf(many.site, many.visit(path), url)
  report.add({ name: `admin.${name}_buffers`, unit: 'buffers', runs: [blocks], better })
}

/** @param {Staff[]} staff @param {import('../report.js').Report} report */
export async function compareTime([few, many], report) {
  /** @type {Map<Question, { growth: number[], times: number[] }>} */
  const found = new Map(QUESTIONS.map((question) => [question, { growth: [], times: [] }]))
  for (let round = -1; round < ROUNDS; round++) {
    for (const [{ path }, { growth, times }] of found) {
      const short = await slice(few, path)
      const long = await slice(many, path)
      // The first look warms what is kept.
      if (round < 0) continue
      growth.push(long / short)
      times.push(long)
    }
  }
  const better = /** @type {const} */ ('lower')
  for (const [{ name, search }, { growth, times }] of found) {
    const target = search ? SEARCH_GROWTH : GROWTH
    report.add({ name: `admin.${name}_growth`, unit: '×', runs: growth, target, better })
    report.add({ name: `admin.${name}_1m_ms`, unit: 'ms', runs: times, target: LIST_MS, better })
  }
  const slowest = [...found.values()].map(({ times }) => median(times))
  report.add({
    name: 'admin.list_1m_ms',
    unit: 'ms, the slowest of all',
    runs: [Math.max(...slowest)],
    target: LIST_MS,
    better,
  })
}

/** One after the other for a while, at least thrice. @param {Staff} staff @param {string} path */
async function slice(staff, path) {
  const times = []
  const end = performance.now() + SLICE_MS
  while (times.length < 3 || performance.now() < end) times.push(await staff.timeOf(path))
  return median(times)
}

/** @param {Staff[]} staff @param {string[]} urls of their databases @param {import('../report.js').Report} report */
export async function compareBuffers(staff, urls, report) {
  const better = /** @type {const} */ ('lower')
  for (const { name, path, search } of QUESTIONS) {
    const touched = []
    for (const [place, { site }] of staff.entries()) {
      const { blocks } = await buffersOf(site, staff[place].visit(path), urls[place])
      touched.push(blocks)
    }
    const [few, many] = touched
    report.add({
      name: `admin.${name}_buffers_growth`,
      unit: '×',
      runs: [many / few],
      target: many <= FEW_BUFFERS ? undefined : search ? SEARCH_GROWTH : BUFFERS_GROWTH,
      better,
    })
    report.add({ name: `admin.${name}_buffers`, unit: 'buffers', runs: [many], better })
  }
}

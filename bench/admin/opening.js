/**
 * What the back office adds to the web process: one whose routes never knew of it, one that nobody of the team visits, one
 * that somebody does, each started anew in turns. And what its own process takes, which that visit starts.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Site } from '../http/servers.js'
import { SIZES } from '../http/story.js'
import { Staff } from './staff.js'

const ROUNDS = 5
const MEGABYTE_KB = 1024
const ASKED_EVERY_MS = 5

/** What a round finds: its name, and its unit. */
const FIGURES = {
  start_ms_extra: 'ms',
  rss_mb_extra: 'MB, nobody visits',
  visited_rss_mb_extra: 'MB',
  first_visit_held_up_ms: 'ms, others at most',
  first_visit_ms: 'ms, its process starts',
  next_visit_ms: 'ms',
  process_start_ms: 'ms, its process by itself',
  process_rss_mb: 'MB',
  process_own_mb: 'MB, shared with nobody',
}

/** @param {import('../http/story.js').Story} story @param {import('../report.js').Report} report */
export async function measureOpening(story, report) {
  const rounds = []
  for (let round = 0; round < ROUNDS; round++) rounds.push(await measureRound(story))
  for (const [name, unit] of Object.entries(FIGURES)) {
    const runs = rounds.map((found) => found[/** @type {keyof typeof found} */ (name)])
    report.add({ name: `admin.${name}`, unit, runs, better: 'lower' })
  }
}

/** @param {import('../http/story.js').Story} story */
async function measureRound(story) {
  const without = await start(story, { load: join(import.meta.dirname, 'without.js') })
  await without.site.stop()
  const alone = await start(story, { office: true })
  await alone.site.stop()
  const unvisited = await start(story)
  const visited = await visit(unvisited, story.databases[SIZES[0]]).finally(() =>
    unvisited.site.stop()
  )
  return {
    start_ms_extra: unvisited.milliseconds - without.milliseconds,
    rss_mb_extra: unvisited.megabytes - without.megabytes,
    process_start_ms: alone.milliseconds,
    ...visited,
  }
}

/** @param {import('../http/story.js').Story} story @param {{ load?: string, office?: boolean }} [options] */
async function start(story, options) {
  const began = performance.now()
  const site = await Site.start(story, SIZES[0], options)
  const { resident } = memoryOf(site.child.pid)
  return { site, milliseconds: performance.now() - began, megabytes: resident }
}

/** @param {{ site: Site, megabytes: number }} started @param {string} url of its database */
async function visit({ site, megabytes }, url) {
  const staff = await Staff.enter(site, url)
  const others = watch(site)
  const first = await staff.timeOf('').finally(() => others.stop())
  const heldUp = await others.stop()
  await staff.timeOf('/api/dashboard')
  await staff.timeOf('/api/resources/users/actions/list')
  const next = await staff.timeOf('')
  const office = memoryOf(childOf(site.child.pid))
  return {
    visited_rss_mb_extra: memoryOf(site.child.pid).resident - megabytes,
    first_visit_held_up_ms: heldUp,
    first_visit_ms: first,
    next_visit_ms: next,
    process_rss_mb: office.resident,
    process_own_mb: office.own,
  }
}

/** Somebody else who asks again and again meanwhile, and the longest wait for an answer. @param {Site} site */
function watch({ base }) {
  let stopped = false
  let longest = 0
  const watching = (async () => {
    while (!stopped) {
      const began = performance.now()
      await fetch(`${base}/colours.css`).then((answer) => answer.arrayBuffer())
      longest = Math.max(longest, performance.now() - began)
      await new Promise((resolve) => setTimeout(resolve, ASKED_EVERY_MS))
    }
    return longest
  })()
  return {
    stop: () => {
      stopped = true
      return watching
    },
  }
}

/** In megabytes. Only Linux tells it of another process. @param {number | undefined} pid */
function memoryOf(pid) {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
  const sizes = ['Rss', 'Private_Clean', 'Private_Dirty'].map(
    (name) => Number(text.match(new RegExp(`^${name}:\\s*(\\d+)`, 'm'))?.[1]) / MEGABYTE_KB
  )
  return { resident: sizes[0], own: sizes[1] + sizes[2] }
}

/** @param {number | undefined} pid */
function childOf(pid) {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
  return Number(children.trim().split(' ')[0])
}

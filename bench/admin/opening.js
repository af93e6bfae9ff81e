/**
 * What the back office adds to the web process: one whose routes never knew of it, one that nobody of the team visits, one
 * that somebody does, each started anew in turns.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Site } from '../http/servers.js'
import { SIZES } from '../http/story.js'
import { Staff } from './staff.js'

const ROUNDS = 5
const MEGABYTE_KB = 1024
const ASKED_EVERY_MS = 5

/** @param {import('../http/story.js').Story} story @param {import('../report.js').Report} report */
export async function measureOpening(story, report) {
  const startedLater = []
  const heavier = []
  const visits = []
  for (let round = 0; round < ROUNDS; round++) {
    const without = await start(story, { load: join(import.meta.dirname, 'without.js') })
    await without.site.stop()
    const unvisited = await start(story)
    startedLater.push(unvisited.milliseconds - without.milliseconds)
    heavier.push(unvisited.megabytes - without.megabytes)
    visits.push(
      await visit(unvisited, story.databases[SIZES[0]]).finally(() => unvisited.site.stop())
    )
  }
  const better = /** @type {const} */ ('lower')
  const add = (
    /** @type {string} */ name,
    /** @type {string} */ unit,
    /** @type {number[]} */ runs
  ) => report.add({ name: `admin.${name}`, unit, runs, better })
  add('start_ms_extra', 'ms', startedLater)
  add('rss_mb_extra', 'MB, nobody visits', heavier)
  add(
    'visited_rss_mb_extra',
    'MB',
    visits.map(({ megabytes }) => megabytes)
  )
  add(
    'first_visit_ms',
    'ms',
    visits.map(({ first }) => first)
  )
  add(
    'next_visit_ms',
    'ms',
    visits.map(({ next }) => next)
  )
  add(
    'first_visit_held_up_ms',
    'ms, others at most',
    visits.map(({ heldUp }) => heldUp)
  )
}

/** @param {import('../http/story.js').Story} story @param {{ load?: string }} [options] */
async function start(story, options) {
  const began = performance.now()
  const site = await Site.start(story, SIZES[0], options)
  return { site, milliseconds: performance.now() - began, megabytes: residentOf(site) }
}

/** @param {{ site: Site, megabytes: number }} started @param {string} url of its database */
async function visit({ site, megabytes }, url) {
  const staff = await Staff.enter(site, url)
  const others = watch(site)
  const first = await staff.timeOf('').finally(() => others.stop())
  const heldUp = await others.stop()
  await staff.timeOf('/api/dashboard')
  await staff.timeOf('/api/resources/users/actions/list')
  return { first, heldUp, next: await staff.timeOf(''), megabytes: residentOf(site) - megabytes }
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

/** Only Linux tells it of another process. @param {Site} site */
function residentOf({ child }) {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
  return Number(status.match(/VmRSS:\s*(\d+)/)?.[1]) / MEGABYTE_KB
}

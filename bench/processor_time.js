/**
 * How much of the processors each takes: the web process, the database with all its connections, and the bench itself. Said of a
 * machine that is shared, where seconds say little. Only Linux tells it of another process.
 */
import { readFileSync, readdirSync } from 'node:fs'

const TICK_MS = 10

/** @typedef {{ web: number, database: number, bench: number }} Spent milliseconds of a processor */

export class ProcessorTime {
  /** @param {{ web: number, database: number }} processes their ids */
  constructor({ web, database }) {
    this.web = web
    this.database = database
  }

  /** @returns {Spent | undefined} since each began */
  read() {
    if (process.platform !== 'linux') return undefined
    const { user, system } = process.cpuUsage()
    return {
      web: own(statOf(this.web)),
      database: withChildren(this.database),
      bench: (user + system) / 1000,
    }
  }
}

/**
 * What one of so many took.
 *
 * @param {Spent} before @param {Spent} after @param {number} count @returns {Spent}
 */
export const spentOnEach = (before, after, count) => ({
  web: (after.web - before.web) / count,
  database: (after.database - before.database) / count,
  bench: (after.bench - before.bench) / count,
})

/** A connection that has ended is counted with the server that began it. @param {number} pid */
function withChildren(pid) {
  const server = statOf(pid)
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => statOf(Number(name)))
    .filter(({ parent }) => parent === pid)
  return children.reduce((sum, child) => sum + own(child), own(server) + server.ended * TICK_MS)
}

const own = (/** @type {{ ticks: number }} */ { ticks }) => ticks * TICK_MS

/** proc_pid_stat(5); a process may end while it is looked at. @param {number} pid */
function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    const [user, system, endedUser, endedSystem] = fields.slice(11, 15).map(Number)
    return { parent: Number(fields[1]), ticks: user + system, ended: endedUser + endedSystem }
  } catch {
    return { parent: 0, ticks: 0, ended: 0 }
  }
}

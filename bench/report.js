/**
 * The rows of a bench: printed as a table, written as JSON, judged against their targets.
 */
import { cpus, totalmem } from 'node:os'
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {number} value the median of `runs`
 * @property {string} unit
 * @property {number | null} target
 * @property {'lower' | 'higher'} better
 * @property {number[]} runs
 */
export class Report {
  /** @type {Row[]} */
  rows = []

  /** @param {string} part @param {string} root */
  constructor(part, root) {
    this.part = part
    this.commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim()
  }

  /** @param {{ name: string, unit: string, runs: number[], target?: number, better: 'lower' | 'higher' }} row */
  add({ name, unit, runs, target, better }) {
    this.rows.push({ name, value: median(runs), unit, target: target ?? null, better, runs })
  }

  /**
   * @param {string | undefined} file where the JSON goes
   * @returns {number} the exit code
   */
  conclude(file) {
    console.table(this.rows.map((row) => this.#line(row)))
    if (file) writeFileSync(file, JSON.stringify(this.#document(), null, 2))
    const missed = this.rows.filter(isMissed)
    console.log(
      missed.length ? `Missed: ${missed.map((row) => row.name).join(', ')}` : 'All targets met.'
    )
    return missed.length ? 1 : 0
  }

  /** @param {Row} row */
  #line(row) {
    const { name, value, unit, target, runs } = row
    const bound = target === null ? 'reported' : `${row.better === 'lower' ? '≤' : '≥'} ${target}`
    const verdict = target === null ? '' : isMissed(row) ? 'MISSED' : 'met'
    return {
      name,
      median: round(value),
      min: round(Math.min(...runs)),
      max: round(Math.max(...runs)),
      unit,
      target: bound,
      verdict,
    }
  }

  #document() {
    const machine = `${cpus().length} × ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node.js ${process.version}`
    const rows = this.rows.map((row) => ({ part: this.part, ...row }))
    return { commit: this.commit, machine, rows }
  }
}

/** @param {Row} row */
const isMissed = ({ value, target, better }) =>
  target !== null && (better === 'lower' ? value > target : value < target)

/** @param {number[]} values */
export function median(values) {
  const sorted = [...values].sort((left, right) => left - right)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/**
 * @param {number[]} values
 * @param {number} part of them that is at most the answer, from 0 to 1
 */
export function percentile(values, part) {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)]
}

const round = (/** @type {number} */ value) => Math.round(value * 1000) / 1000

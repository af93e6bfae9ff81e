import { between, painted, same, type Week } from './week_cells.js'

const MOST_STEPS = 100

type Stroke = { before: Week; from: number; on: boolean }

/** A week under somebody's hand: strokes and other steps, each of which can be undone. */
export class PaintedWeek {
  #steps: Week[] = []
  #stroke: Stroke | null = null

  constructor(public week: Week) {}

  get canUndo() {
    return this.#steps.length > 0
  }

  begin(cell: number) {
    this.#stroke = { before: this.week, from: cell, on: !this.week[cell] }
    this.stretch(cell)
  }

  stretch(cell: number) {
    const { before, from, on } = this.#stroke ?? {}
    if (before) this.week = painted(before, between(from!, cell), on!)
  }

  /** @returns whether the stroke changed anything. */
  finish() {
    const before = this.#stroke?.before
    this.#stroke = null
    return before !== undefined && this.#noted(before)
  }

  /** One step: a row, a day, a copy. @returns whether it changed anything. */
  change(next: (week: Week) => Week) {
    const before = this.week
    this.week = next(before)
    return this.#noted(before)
  }

  undo() {
    this.week = this.#steps.pop() ?? this.week
  }

  /** Another week stands in its place, and nothing can be undone. */
  replace(week: Week) {
    this.#steps = []
    this.week = week
  }

  #noted(before: Week) {
    if (same(before, this.week)) return false
    this.#steps = [...this.#steps, before].slice(-MOST_STEPS)
    return true
  }
}

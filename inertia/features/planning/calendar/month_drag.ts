import { router } from '@inertiajs/react'
import { PointerDrag, type Point } from '~/lib/pointer_drag'
import type { MakesDrag } from './use_drag'
import { movePath, type Entry } from './entries'

/** An hour that is carried, and the day over which it is held. */
export type HeldOver = { entry: Entry; day: string }

export type ShownMonth = {
  today: string
  time: (instant: string) => string
  dayKey: (instant: string) => string
  /** The confirmed hour of this id, or nothing. */
  movable: (id: string) => Entry | undefined
}

/** Dragging a confirmed hour of a month to another day asks for its move there, at the same time of the day. */
export class MonthDrag {
  #held: HeldOver | null = null
  #target: Element | null = null

  readonly pointer = new PointerDrag({
    begin: (at) => this.#begin(at),
    move: (at) => this.#hold(at),
    drop: () => {
      if (this.#held) openMove(this.#held, this.read())
      this.#draw(null)
    },
    cancel: () => this.#draw(null),
  })

  constructor(
    private read: () => ShownMonth,
    private show: (held: HeldOver | null) => void
  ) {}

  pressedOn(target: EventTarget | null) {
    this.#target = target instanceof Element ? target : null
  }

  #begin(at: Point) {
    const id = this.#target?.closest('[data-entry]')?.getAttribute('data-entry')
    const entry = id && this.read().movable(id)
    if (!entry) return false
    this.#draw({ entry, day: this.read().dayKey(entry.startsAt) })
    this.#hold(at)
    return true
  }

  #hold({ x, y }: Point) {
    const day = document
      .elementFromPoint(x, y)
      ?.closest('[data-month-cell]')
      ?.getAttribute('data-month-cell')
    if (this.#held && day && day >= this.read().today) this.#draw({ ...this.#held, day })
  }

  #draw(held: HeldOver | null) {
    this.#held = held
    this.show(held)
  }
}

/** The form of the move, unless the hour stays on its day. */
export function openMove(
  { entry, day }: HeldOver,
  { dayKey, time }: Pick<ShownMonth, 'dayKey' | 'time'>
) {
  if (day !== dayKey(entry.startsAt)) router.visit(movePath(entry.id, day, time(entry.startsAt)))
}

export const overMonth: MakesDrag<ShownMonth, HeldOver> = (_, read, show) =>
  new MonthDrag(read, show)

import { router } from '@inertiajs/react'
import { PointerDrag, type Point } from '~/lib/pointer_drag'
import type { MakesDrag } from './use_drag'
import { movePath, proposalPath, type Day, type Entry } from './entries'
import { clockMinute, quartersOf, type Hours } from './day_hours'
import { carriedSpan, drawnSpan, sameSpan, type SlotSpan } from './drag_slot'
import { placeAt } from './grid_places'

/** What is drawn while one drags: an empty time, or an hour that is carried. */
export type Preview = SlotSpan & { entry?: Entry }

export type Shown = {
  days: Day[]
  hours: Hours
  time: (instant: string) => string
  /** With whom an empty time is proposed, when one was chosen. */
  pairId: string | null
  isOpen: (day: number) => boolean
  isMovable: (entry: Entry) => boolean
}

type Track = (at: Point) => Preview | null

/** Dragging over an empty time proposes it, dragging a confirmed hour moves it: both end at the form that says so. */
export class SlotDrag {
  #track: Track | null = null
  #preview: Preview | null = null
  #target: Element | null = null

  readonly pointer = new PointerDrag({
    begin: (at) => this.#begin(at),
    move: (at) => this.#draw(this.#track?.(at) ?? this.#preview),
    drop: () => {
      if (this.#preview) this.#open(this.#preview)
      this.#draw(null)
    },
    cancel: () => this.#draw(null),
  })

  constructor(
    private grid: HTMLElement,
    private read: () => Shown,
    private show: (preview: Preview | null) => void
  ) {}

  pressedOn(target: EventTarget | null) {
    this.#target = target instanceof Element ? target : null
  }

  #begin(at: Point) {
    this.#track = this.#trackFrom(at)
    if (this.#track) this.#draw(this.#track(at))
    return this.#track !== null
  }

  #draw(preview: Preview | null) {
    this.#preview = preview
    this.show(preview)
  }

  #trackFrom(from: Point): Track | null {
    const { days, hours, time, isOpen, isMovable } = this.read()
    const place = (at: Point) => placeAt(this.grid, at, hours)
    const grabbed = place(from)
    const id = this.#target?.closest('[data-entry]')?.getAttribute('data-entry')
    if (!id) {
      const empty = this.#target?.closest('[data-column]') && isOpen(grabbed.day)
      return empty ? (at) => drawnSpan(grabbed, place(at), hours) : null
    }
    const entry = days[grabbed.day].entries.find((each) => each.id === id && isMovable(each))
    if (!entry) return null
    const span = { day: grabbed.day, ...quartersOf(entry, time) }
    return (at) => {
      const held = carriedSpan(span, grabbed, place(at), hours)
      return isOpen(held.day) ? { ...held, entry } : null
    }
  }

  #open({ day, start, end, entry }: Preview) {
    const { days, time, pairId } = this.read()
    const [key, clock] = [days[day].key, clockMinute(start * 15)]
    if (!entry) {
      const minutes = (end - start) * 15
      return router.visit(proposalPath(key, pairId, { time: clock, minutes }))
    }
    const from = days.findIndex(({ entries }) => entries.includes(entry))
    const stays = sameSpan({ day, start, end }, { day: from, ...quartersOf(entry, time) })
    if (!stays) router.visit(movePath(entry.id, key, clock))
  }
}

export const overWeek: MakesDrag<Shown, Preview> = (grid, read, show) =>
  new SlotDrag(grid, read, show)

export type Point = { x: number; y: number }
export type PointerLike = Point & { id: number; type: string }

type Handlers = {
  /** Whether a drag may begin here; it is asked once the pointer is known to drag. */
  begin(at: Point): boolean
  move(at: Point): void
  drop(): void
  cancel(): void
}

type Timers = { set(callback: () => void, after: number): unknown; clear(timer: unknown): void }

const BROWSER: Timers = {
  set: (callback, after) => setTimeout(callback, after),
  clear: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
}

/** A mouse drags once it has moved this far, in pixels; a finger that does wants to scroll. */
const SLACK = 6
/** Milliseconds that a finger rests before it drags. */
const REST = 350

/** Tells a drag from a click, and under a finger from scrolling. It knows points and nothing of what is dragged. */
export class PointerDrag {
  #from: PointerLike | null = null
  #rest: unknown
  #dragging = false

  constructor(
    private handlers: Handlers,
    private timers = BROWSER
  ) {}

  get dragging() {
    return this.#dragging
  }

  down(pointer: PointerLike) {
    if (this.#from) return this.cancel()
    this.#from = pointer
    if (pointer.type !== 'mouse') this.#rest = this.timers.set(() => this.#begin(), REST)
  }

  move(pointer: PointerLike) {
    if (pointer.id !== this.#from?.id) return
    if (!this.#dragging && distance(this.#from, pointer) > SLACK) {
      if (pointer.type !== 'mouse') return this.#forget()
      this.#begin()
    }
    if (this.#dragging) this.handlers.move(pointer)
  }

  up(pointer: PointerLike) {
    if (pointer.id !== this.#from?.id) return
    const dragged = this.#dragging
    this.#forget()
    if (dragged) this.handlers.drop()
  }

  cancel() {
    const dragged = this.#dragging
    this.#forget()
    if (dragged) this.handlers.cancel()
  }

  #begin() {
    if (!this.#from) return
    if (this.handlers.begin(this.#from)) this.#dragging = true
    else this.#forget()
  }

  #forget() {
    this.timers.clear(this.#rest)
    this.#from = null
    this.#dragging = false
  }
}

const distance = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y)

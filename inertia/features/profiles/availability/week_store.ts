import { PaintedWeek } from './painted_week.js'
import { same, weekOf, windowsOf, type SentWindow, type Week } from './week_cells.js'

export type SentWeek = { windows: SentWindow[]; version: string }
export type Answer = { saved: boolean; week: SentWeek }
export type WeekStatus = 'saved' | 'changed' | 'saving' | 'failed' | 'conflict'

export type Surroundings = {
  /** Whether the server took it, and the week as it now stands there. Throws when it can't be reached. */
  save(week: SentWeek): Promise<Answer>
  /** What is not saved yet, kept on the device. */
  drafts: { read(): SentWeek | null; keep(week: SentWeek): void; forget(): void }
  /** Calls back after so many milliseconds, unless it is taken back. */
  schedule(callback: () => void, milliseconds: number): () => void
}

const SAVE_AFTER = 800
const RETRY_AFTER = 10_000

export type WeekState = { week: Week; status: WeekStatus; canUndo: boolean }

/**
 * A week that is painted: shown at once, kept on the device, saved when the hand rests, one request at a time. A week
 * that changed elsewhere meanwhile is never written over unless the person says so.
 */
export class WeekStore {
  #painted: PaintedWeek
  #state: WeekState
  #version: string
  #theirs: SentWeek | null = null
  #sending = false
  /** What was told while a request was on its way: whether it is ours is known once that is answered. */
  #heard: SentWeek | null = null
  #unschedule = () => {}
  #listeners = new Set<() => void>()

  constructor(
    sent: SentWeek,
    private around: Surroundings
  ) {
    this.#version = sent.version
    this.#painted = new PaintedWeek(weekOf(sent.windows))
    this.#state = { week: this.#painted.week, status: 'saved', canUndo: false }
  }

  get = () => this.#state

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** What an earlier page could not save any more. */
  restore() {
    const draft = this.around.drafts.read()
    if (!draft) return
    const week = weekOf(draft.windows)
    if (same(week, this.#state.week)) return this.around.drafts.forget()
    const theirs = { windows: windowsOf(this.#state.week), version: this.#version }
    this.#painted.replace(week)
    this.#become('changed')
    if (draft.version === this.#version) return this.#saveIn(0)
    // What is painted on is still of the version that the draft began with.
    this.#version = draft.version
    this.#disagree(theirs)
  }

  begin(cell: number) {
    this.#painted.begin(cell)
    this.#become()
  }

  stretch(cell: number) {
    this.#painted.stretch(cell)
    this.#become()
  }

  finish() {
    if (this.#painted.finish()) this.#touched()
  }

  change(next: (week: Week) => Week) {
    if (this.#painted.change(next)) this.#touched()
  }

  undo() {
    this.#painted.undo()
    this.#touched()
  }

  /** The week as the server now tells it: from another page or device, or our own. */
  hear(sent: SentWeek) {
    if (this.#sending) return void (this.#heard = sent)
    if (sent.version === this.#version) return
    if (same(weekOf(sent.windows), this.#state.week)) return this.#agree(sent)
    if (this.#state.status === 'saved') this.#follow(sent)
    else this.#disagree(sent)
  }

  takeTheirs() {
    if (this.#theirs) this.#follow(this.#theirs)
  }

  keepMine() {
    this.#version = this.#theirs?.version ?? this.#version
    this.#theirs = null
    this.#become('changed')
    this.#saveIn(0)
  }

  async save() {
    this.#unschedule()
    const { week, status } = this.#state
    if (this.#sending || status === 'conflict' || status === 'saved') return
    this.#sending = true
    this.#become('saving')
    try {
      const answer = await this.around.save({ windows: windowsOf(week), version: this.#version })
      this.#sending = false
      this.#answered(answer)
    } catch {
      this.#sending = false
      this.#become('failed')
      this.#saveIn(RETRY_AFTER)
    }
    const heard = this.#heard
    this.#heard = null
    if (heard) this.hear(heard)
  }

  stop() {
    this.#unschedule()
    this.#listeners.clear()
  }

  #answered({ saved, week: sent }: Answer) {
    if (same(weekOf(sent.windows), this.#state.week)) return this.#agree(sent)
    if (!saved) return this.#disagree(sent)
    this.#version = sent.version
    this.#touched()
  }

  #touched() {
    this.around.drafts.keep({ windows: windowsOf(this.#painted.week), version: this.#version })
    if (this.#state.status === 'conflict') return this.#become()
    this.#become(this.#sending ? 'saving' : 'changed')
    this.#saveIn(SAVE_AFTER)
  }

  #agree({ version }: SentWeek) {
    this.#version = version
    this.#theirs = null
    this.#unschedule()
    this.around.drafts.forget()
    this.#become('saved')
  }

  #follow(sent: SentWeek) {
    this.#painted.replace(weekOf(sent.windows))
    this.#agree(sent)
  }

  #disagree(theirs: SentWeek) {
    this.#theirs = theirs
    this.#unschedule()
    this.#become('conflict')
  }

  #saveIn(milliseconds: number) {
    this.#unschedule()
    this.#unschedule = this.around.schedule(() => void this.save(), milliseconds)
  }

  #become(status = this.#state.status) {
    const { week, canUndo } = this.#painted
    this.#state = { week, status, canUndo }
    this.#listeners.forEach((listener) => listener())
  }
}

import { BaseTransformer } from '@adonisjs/core/transformers'
import { clock } from '#core/clock'

export type MemoRow = {
  id: string
  title: string
  body: string
  pinned: boolean
  updated_at: Date
}

/** A memo, for its owner's eyes only. */
export default class MemoTransformer extends BaseTransformer<MemoRow> {
  toObject() {
    const { id, title, body, pinned } = this.resource
    return { id, title, body, pinned, updatedAt: clock.at(this.resource.updated_at).toISO() }
  }

  /** The list needs the beginning only. */
  forList() {
    const { body, ...memo } = this.toObject()
    return { ...memo, beginning: body.slice(0, BEGINNING) }
  }
}

const BEGINNING = 160

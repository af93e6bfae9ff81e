import { BaseTransformer } from '@adonisjs/core/transformers'
import { clock } from '#core/clock'
import { changeKind } from '#homework/change_kind'
import type { HomeworkChangeRow } from '#homework/queries/homework_history'

type Viewer = { id: string }

/** What one of the two did and said about homework, for both to read. */
export default class HomeworkChangeTransformer extends BaseTransformer<HomeworkChangeRow> {
  constructor(
    change: HomeworkChangeRow,
    private viewer: Viewer
  ) {
    super(change)
  }

  toObject() {
    const { id, words, files, author_id: authorId, due_at: dueAt } = this.resource
    return {
      id,
      words,
      kind: changeKind(this.resource),
      own: authorId === this.viewer.id,
      at: clock.at(this.resource.created_at).toISO(),
      dueAt: dueAt && clock.at(dueAt).toISO(),
      files: files ?? [],
    }
  }
}

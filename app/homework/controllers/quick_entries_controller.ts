import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#core/clock'
import { fieldError } from '#core/field_error'
import { dueColumns, taskDue } from '#homework/task_due'
import { quickWords } from '#homework/quick_words'
import TaskPolicy from '#homework/policies/task_policy'
import { keepOnce } from '#homework/queries/keep_once'
import { LONGEST_TASK, quickEntryValidator } from '#homework/validators/task_validator'

/** A task or a memo that is written down in passing, from any page. The page stays where it is. */
export default class QuickEntriesController {
  async store({ auth, bouncer, request, response, i18n }: HttpContext) {
    await bouncer.with(TaskPolicy).authorize('create')
    const user = auth.getUserOrFail()
    const { id, kind, text, dueLocal } = await request.validateUsing(quickEntryValidator)
    const now = clock.now().toJSDate()
    const own = { id, owner_id: user.id, created_at: now, updated_at: now }
    if (kind === 'memo') {
      await keepOnce('memos', { ...own, ...quickWords(text) })
    } else {
      const due = dueColumns(taskDue(dueLocal, user, i18n))
      const title = text.replace(/\s+/g, ' ')
      if (title.length > LONGEST_TASK) {
        throw fieldError('text', i18n.t('layout.quick.long_task', { most: LONGEST_TASK }))
      }
      await keepOnce('tasks', { ...own, title, ...due })
    }
    return response.created({ id })
  }
}

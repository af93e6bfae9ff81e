import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#core/clock'
import { taskDue } from '#homework/task_due'
import { quickWords } from '#homework/quick_words'
import TaskPolicy from '#homework/policies/task_policy'
import { keepOnce } from '#homework/queries/keep_once'
import { quickEntryValidator } from '#homework/validators/task_validator'

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
      const due = taskDue(dueLocal, user, i18n)?.toJSDate() ?? null
      await keepOnce('tasks', { ...own, title: oneLine(text), due_at: due })
    }
    return response.created({ id })
  }
}

const LONGEST = 300
const oneLine = (text: string) => text.replace(/\s+/g, ' ').slice(0, LONGEST).trim()

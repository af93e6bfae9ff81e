import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#core/clock'
import { shownRows } from '#core/shown_rows'
import Task from '#homework/models/task'
import { dueColumns, taskDue } from '#homework/task_due'
import TaskPolicy from '#homework/policies/task_policy'
import { ownTask } from '#homework/queries/own_task'
import { keepOnce } from '#homework/queries/keep_once'
import { doneTasks, OPEN_TASKS, openTasks } from '#homework/queries/task_list'
import TaskTransformer from '#homework/transformers/task_transformer'
import {
  changeTaskValidator,
  ownSearchValidator,
  taskValidator,
} from '#homework/validators/task_validator'

export default class TasksController {
  async index({ auth, request, inertia }: HttpContext) {
    const user = auth.getUserOrFail()
    const { q, before } = await request.validateUsing(ownSearchValidator)
    const [open, done] = await Promise.all([
      openTasks(user.id, q),
      doneTasks(user.id, q, { before, shown: shownRows(request, 'done') }),
    ])

    return inertia.render('homework/tasks/index', {
      q: q ?? '',
      open: TaskTransformer.transform(open, user),
      done: inertia.merge(TaskTransformer.transform(done.page, user)),
      next: done.next,
      cut: open.length === OPEN_TASKS,
    })
  }

  async store({ auth, bouncer, request, response, i18n }: HttpContext) {
    await bouncer.with(TaskPolicy).authorize('create')
    const user = auth.getUserOrFail()
    const { id, title, dueLocal, pinned, done } = await request.validateUsing(taskValidator)
    const now = clock.now().toJSDate()
    await keepOnce('tasks', {
      ...(id ? { id } : {}),
      owner_id: user.id,
      title,
      ...dueColumns(taskDue(dueLocal, user, i18n)),
      pinned_at: pinned ? now : null,
      done_at: done ? now : null,
      created_at: now,
      updated_at: now,
    })
    return response.redirect().toRoute('tasks.index')
  }

  async edit({ auth, bouncer, params, inertia }: HttpContext) {
    const user = auth.getUserOrFail()
    const task = await ownTask(user.id, params.id)
    await bouncer.with(TaskPolicy).authorize('manage', task)
    return inertia.render('homework/tasks/edit', {
      task: TaskTransformer.transform(asRow(task), user),
    })
  }

  async update(ctx: HttpContext) {
    const { auth, bouncer, params, request, i18n } = ctx
    const user = auth.getUserOrFail()
    const task = await ownTask(user.id, params.id)
    await bouncer.with(TaskPolicy).authorize('manage', task)
    const { title, dueLocal } = await request.validateUsing(changeTaskValidator)
    const dueAt = taskDue(dueLocal, user, i18n)
    const stands = dueAt?.toMillis() === task.dueAt?.toMillis()
    const dueSince = stands ? task.dueSince : clock.now()
    await task.merge({ title, dueAt, dueSince }).save()
    return toTheList(ctx, i18n.t('homework.tasks.saved', { title }))
  }

  /** Deleted for good: nothing of it stays. What was deleted twice is gone as well. */
  async destroy(ctx: HttpContext) {
    const { auth, bouncer, params, i18n } = ctx
    const task = await ownTask(auth.getUserOrFail().id, params.id)
    await bouncer.with(TaskPolicy).authorize('manage', task)
    await Task.query().where('id', task.id).delete()
    return toTheList(ctx, i18n.t('homework.tasks.deleted', { title: task.title }))
  }
}

/** From its own page to the list, which says what was done; in the list one stays, as it was searched through. */
function toTheList({ request, response, session, params }: HttpContext, said: string) {
  if (!request.header('referer')?.endsWith(`/tasks/${params.id}`)) return response.redirect().back()
  session.flash('success', said)
  return response.redirect().toRoute('tasks.index')
}

const asRow = ({ id, title, dueAt, pinnedAt, doneAt }: Task) => ({
  ...{ id, title, due_at: dueAt?.toJSDate() ?? null },
  ...{ pinned_at: pinnedAt?.toJSDate() ?? null, done_at: doneAt?.toJSDate() ?? null },
})

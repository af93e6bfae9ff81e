import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#core/clock'
import TaskPolicy from '#homework/policies/task_policy'
import { ownTask } from '#homework/queries/own_task'

/** Keeps a task on top, and lets it go. */
export default class TaskPinsController {
  async store(ctx: HttpContext) {
    const task = await this.#own(ctx)
    await ctx.bouncer.with(TaskPolicy).authorize('manage', task)
    if (!task.pinnedAt) await task.merge({ pinnedAt: clock.now() }).save()
    return ctx.response.redirect().back()
  }

  async destroy(ctx: HttpContext) {
    const task = await this.#own(ctx)
    await ctx.bouncer.with(TaskPolicy).authorize('manage', task)
    await task.merge({ pinnedAt: null }).save()
    return ctx.response.redirect().back()
  }

  #own({ auth, params }: HttpContext) {
    return ownTask(auth.getUserOrFail().id, params.id)
  }
}

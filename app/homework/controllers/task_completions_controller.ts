import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#core/clock'
import TaskPolicy from '#homework/policies/task_policy'
import { ownTask } from '#homework/queries/own_task'

/** Says that a task is done, and takes it back. Saying it twice is no error: a tap may arrive twice. */
export default class TaskCompletionsController {
  async store(ctx: HttpContext) {
    const task = await this.#own(ctx)
    await ctx.bouncer.with(TaskPolicy).authorize('manage', task)
    if (!task.doneAt) await task.merge({ doneAt: clock.now() }).save()
    return ctx.response.redirect().back()
  }

  async destroy(ctx: HttpContext) {
    const task = await this.#own(ctx)
    await ctx.bouncer.with(TaskPolicy).authorize('manage', task)
    await task.merge({ doneAt: null }).save()
    return ctx.response.redirect().back()
  }

  #own({ auth, params }: HttpContext) {
    return ownTask(auth.getUserOrFail().id, params.id)
  }
}

import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#core/clock'
import Memo from '#homework/models/memo'
import { ownMemo } from '#homework/queries/own_memo'
import MemoPolicy from '#homework/policies/memo_policy'

/** Keeps a memo on top, and lets it go. It isn't changed by that: whoever writes in it goes on. */
export default class MemoPinsController {
  async store({ auth, bouncer, params, response }: HttpContext) {
    const memo = await ownMemo(auth.getUserOrFail().id, params.id)
    await bouncer.with(MemoPolicy).authorize('manage', memo)
    if (!memo.pinnedAt) await pin(memo.id, clock.now().toJSDate())
    return response.redirect().back()
  }

  async destroy({ auth, bouncer, params, response }: HttpContext) {
    const memo = await ownMemo(auth.getUserOrFail().id, params.id)
    await bouncer.with(MemoPolicy).authorize('manage', memo)
    await pin(memo.id, null)
    return response.redirect().back()
  }
}

/** A query, as a model would also say that the memo changed now. */
const pin = (id: string, pinnedAt: Date | null) =>
  Memo.query().where({ id }).update({ pinned_at: pinnedAt })

import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#core/clock'
import { fieldError } from '#core/field_error'
import { shownRows } from '#core/shown_rows'
import Memo from '#homework/models/memo'
import MemoPolicy from '#homework/policies/memo_policy'
import { ownMemo } from '#homework/queries/own_memo'
import { keepMemo } from '#homework/queries/keep_memo'
import { memoList, pinnedMemos } from '#homework/queries/memo_list'
import MemoTransformer from '#homework/transformers/memo_transformer'
import { ownSearchValidator } from '#homework/validators/task_validator'
import { changeMemoValidator, memoValidator } from '#homework/validators/memo_validator'

export default class MemosController {
  async index({ auth, request, inertia }: HttpContext) {
    const { q, before } = await request.validateUsing(ownSearchValidator)
    const { id } = auth.getUserOrFail()
    const [pinned, memos] = await Promise.all([
      pinnedMemos(id, q),
      memoList(id, q, { before, shown: shownRows(request, 'memos') }),
    ])

    return inertia.render('homework/memos/index', {
      q: q ?? '',
      pinned: MemoTransformer.transform(pinned).useVariant('forList'),
      memos: inertia.merge(MemoTransformer.transform(memos.page).useVariant('forList')),
      next: memos.next,
    })
  }

  create({ inertia }: HttpContext) {
    return inertia.render('homework/memos/edit', { memo: null })
  }

  async store({ auth, bouncer, request, response, i18n }: HttpContext) {
    await bouncer.with(MemoPolicy).authorize('create')
    const { id, title, body } = await request.validateUsing(memoValidator)
    const memo = { owner_id: auth.getUserOrFail().id, title: title ?? '', body: body ?? '' }
    const now = clock.now().toJSDate()
    const kept = await keepMemo({ ...(id ? { id } : {}), ...memo, now })
    if (!kept) throw fieldError('version', i18n.t('homework.memos.changed_elsewhere'))
    return response.redirect().toRoute('memos.edit', { id: kept })
  }

  async edit({ auth, bouncer, params, inertia }: HttpContext) {
    const memo = await ownMemo(auth.getUserOrFail().id, params.id)
    await bouncer.with(MemoPolicy).authorize('manage', memo)
    return inertia.render('homework/memos/edit', { memo: MemoTransformer.transform(asRow(memo)) })
  }

  /** What somebody typed on another device in the meantime is never written over in silence. */
  async update({ auth, bouncer, params, request, response, i18n }: HttpContext) {
    const memo = await ownMemo(auth.getUserOrFail().id, params.id)
    await bouncer.with(MemoPolicy).authorize('manage', memo)
    const { title, body, version } = await request.validateUsing(changeMemoValidator)

    const [changed] = await Memo.query()
      .where({ id: memo.id, updated_at: version })
      .update({ title: title ?? '', body: body ?? '', updated_at: clock.now().toJSDate() }, ['id'])
    if (!changed) {
      throw fieldError('version', i18n.t('homework.memos.changed_elsewhere'))
    }
    return response.redirect().toRoute('memos.edit', { id: memo.id })
  }

  async destroy({ auth, bouncer, params, response, session, i18n }: HttpContext) {
    const memo = await ownMemo(auth.getUserOrFail().id, params.id)
    await bouncer.with(MemoPolicy).authorize('manage', memo)
    await memo.delete()
    session.flash('success', i18n.t('homework.memos.deleted'))
    return response.redirect().toRoute('memos.index')
  }
}

const asRow = ({ id, title, body, pinnedAt, updatedAt }: Memo) => ({
  id,
  title,
  body,
  pinned: pinnedAt !== null,
  updated_at: updatedAt.toJSDate(),
})

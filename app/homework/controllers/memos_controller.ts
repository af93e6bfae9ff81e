import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#core/clock'
import { placeValidator } from '#core/keyset'
import { fieldError } from '#core/field_error'
import Memo from '#homework/models/memo'
import MemoPolicy from '#homework/policies/memo_policy'
import { memoList } from '#homework/queries/memo_list'
import MemoTransformer from '#homework/transformers/memo_transformer'
import { changeMemoValidator, memoValidator } from '#homework/validators/memo_validator'

export default class MemosController {
  async index({ auth, request, inertia }: HttpContext) {
    const { before } = await request.validateUsing(placeValidator)
    const memos = await memoList(auth.getUserOrFail().id, before)

    return inertia.render('homework/memos/index', {
      memos: inertia.merge(MemoTransformer.transform(memos.page).useVariant('forList')),
      next: memos.next,
    })
  }

  create({ inertia }: HttpContext) {
    return inertia.render('homework/memos/edit', { memo: null })
  }

  async store({ auth, bouncer, request, response }: HttpContext) {
    await bouncer.with(MemoPolicy).authorize('create')
    const { title, body } = await request.validateUsing(memoValidator)
    const ownerId = auth.getUserOrFail().id
    const memo = await Memo.create({ ownerId, title: title ?? '', body: body ?? '' })
    return response.redirect().toRoute('memos.edit', { id: memo.id })
  }

  async edit({ auth, bouncer, params, inertia }: HttpContext) {
    const memo = await this.#own(auth.getUserOrFail().id, params.id)
    await bouncer.with(MemoPolicy).authorize('manage', memo)
    return inertia.render('homework/memos/edit', { memo: MemoTransformer.transform(asRow(memo)) })
  }

  /** What somebody typed on another device in the meantime is never written over in silence. */
  async update({ auth, bouncer, params, request, response, i18n }: HttpContext) {
    const memo = await this.#own(auth.getUserOrFail().id, params.id)
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
    const memo = await this.#own(auth.getUserOrFail().id, params.id)
    await bouncer.with(MemoPolicy).authorize('manage', memo)
    await memo.delete()
    session.flash('success', i18n.t('homework.memos.deleted'))
    return response.redirect().toRoute('memos.index')
  }

  #own(ownerId: string, id: string) {
    return Memo.query().where({ id, owner_id: ownerId }).firstOrFail()
  }
}

const asRow = ({ id, title, body, updatedAt }: Memo) => ({
  id,
  title,
  body,
  updated_at: updatedAt.toJSDate(),
})

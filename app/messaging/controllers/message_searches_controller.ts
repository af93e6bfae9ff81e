import type { HttpContext } from '@adonisjs/core/http'
import { searchTerms } from '#messaging/search_terms'
import { searchValidator } from '#messaging/validators/search'
import { foundMessages } from '#messaging/queries/found_messages'
import FoundMessageTransformer from '#messaging/transformers/found_message_transformer'

export default class MessageSearchesController {
  /** Only what this person may read is ever looked at. */
  async show({ auth, inertia, request }: HttpContext) {
    const { q, before } = await request.validateUsing(searchValidator)
    const terms = searchTerms(q ?? '')
    const { page, next } = await foundMessages(auth.getUserOrFail().id, terms, before)
    return inertia.render('messaging/searches/show', {
      q: q ?? '',
      found: FoundMessageTransformer.transform(page),
      first: !before,
      next,
    })
  }
}

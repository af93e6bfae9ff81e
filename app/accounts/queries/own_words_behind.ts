import { hashOf } from '#accounts/account_tokens'
import User from '#accounts/models/user'
import { ownWords } from '#accounts/own_words'

/** What others know of the person whose link this is; nothing for a link that leads nowhere. */
export async function ownWordsBehind(token: string) {
  const user = await User.query()
    .whereIn('id', (query) =>
      query.from('account_tokens').where('hash', hashOf(token)).select('user_id')
    )
    .first()
  return user ? ownWords(user) : []
}

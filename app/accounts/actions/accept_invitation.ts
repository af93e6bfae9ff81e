import hash from '@adonisjs/core/services/hash'
import { clock } from '#core/clock'
import { done, refused } from '#core/result'
import { transaction, type Transaction } from '#core/transaction'
import { tokenState, useToken } from '#accounts/account_tokens'
import { confirmAddress } from '#accounts/confirm_address'
import User from '#accounts/models/user'

/**
 * Somebody who was invited chooses a password, once. Who reads that mail has also confirmed the
 * address.
 */
export default class AcceptInvitation {
  async handle({ token, password }: { token: string; password: string }) {
    if ((await tokenState(token, 'invitation')) !== 'valid') return refused('link_not_valid')
    const hashed = await hash.make(password)

    return transaction(async (trx) => {
      const userId = await useToken(token, 'invitation', trx)
      if (!userId) return refused('link_not_valid')
      const user = await User.query({ client: trx }).where('id', userId).forUpdate().firstOrFail()
      if (user.state !== 'invited') return refused('link_not_valid')
      await this.#open(user, hashed, trx)
      return done(user)
    })
  }

  /** By a plain query: the model would hash once more. */
  async #open(user: User, password: string, trx: Transaction) {
    await trx
      .from('users')
      .where('id', user.id)
      .update({ password, updated_at: clock.now().toJSDate() })
    await confirmAddress(user, trx)
  }
}

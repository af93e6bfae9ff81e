import { refused } from '#core/result'

/** Why the database doesn't let somebody have an address: it has the last word. */
export function addressRefusal(error: any) {
  if (error.code === '23505' && error.constraint === 'users_email') return refused('address_taken')
  if (error.constraint === 'guardianships_not_own_address') return refused('guardian_address')
  throw error
}

import { createHash, randomInt } from 'node:crypto'
import { clock } from '#core/clock'
import type { Transaction } from '#core/transaction'

const HOW_MANY = 10
const GROUPS = 4
const GROUP = 4

/** Crockford's: no letter that is taken for a digit. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * Makes new ones, and the earlier ones worth nothing. Only their SHA-256 is kept: with 80 random
 * bits there is nothing to guess, so a slow hash would add nothing.
 */
export async function newRecoveryCodes(userId: string, trx: Transaction) {
  const codes = Array.from({ length: HOW_MANY }, newCode)
  await trx.from('recovery_codes').where('user_id', userId).delete()
  await trx
    .table('recovery_codes')
    .multiInsert(codes.map((code) => ({ user_id: userId, hash: hashOf(code) })))
  return codes
}

/** Uses one: of two who try at once one succeeds. */
export async function useRecoveryCode(userId: string, code: string, trx: Transaction) {
  const used = await trx
    .from('recovery_codes')
    .where({ user_id: userId, hash: hashOf(code) })
    .whereNull('used_at')
    .update({ used_at: clock.now().toJSDate() }, ['id'])
  return used.length > 0
}

const newCode = () =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: GROUP }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
  ).join('-')

/** However it was typed: small letters, spaces, an O for a zero. */
const hashOf = (code: string) => createHash('sha256').update(plain(code)).digest('hex')

const plain = (code: string) =>
  code
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')

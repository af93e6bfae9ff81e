import hash from '@adonisjs/core/services/hash'
import { getActiveTest } from '@japa/runner'

/** How many passwords were hashed or compared from here on; each costs the same. */
export function countHashes() {
  const hasher = hash.use('scrypt')
  const { make, verify } = hasher
  const count = { value: 0 }
  hasher.make = (value) => (count.value++, make.call(hasher, value))
  hasher.verify = (hashed, plain) => (count.value++, verify.call(hasher, hashed, plain))
  getActiveTest()?.cleanup(() => void Object.assign(hasher, { make, verify }))
  return count
}

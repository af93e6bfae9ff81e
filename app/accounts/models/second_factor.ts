import encryption from '@adonisjs/core/services/encryption'
import { SecondFactorSchema } from '#database/schema'

/** What a member of staff proves beside the password: a secret that their phone shares with us. */
export default class SecondFactor extends SecondFactorSchema {
  get openSecret() {
    const secret = encryption.decrypt<string>(this.secret, purposeOf(this.userId))
    if (!secret)
      throw new Error('A second factor was encrypted with another key of the application')
    return secret
  }
}

/** Bound to its person: copied into somebody else's row it opens nothing. */
export const sealed = (secret: string, userId: string) =>
  encryption.encrypt(secret, undefined, purposeOf(userId))

const purposeOf = (userId: string) => `second_factor:${userId}`

import type { HttpContext } from '@adonisjs/core/http'
import type SecondFactor from '#accounts/models/second_factor'

type Session = HttpContext['session']

const KEY = 'second_factor'

/** What the login session remembers: whose second factor was shown, and which one. */
export const passOf = ({ userId, confirmedAt }: Pick<SecondFactor, 'userId' | 'confirmedAt'>) => ({
  [KEY]: `${userId}:${confirmedAt.toMillis()}`,
})

/** Under a new id, like every time a login session is worth more than before. */
export function passSecondFactor(session: Session, factor: SecondFactor) {
  session.regenerate()
  session.put(KEY, passOf(factor)[KEY])
}

/** It ends with the login session, and with the second factor that it was given for. */
export const hasPassed = (
  session: { get(key: string): unknown },
  factor: Pick<SecondFactor, 'userId' | 'confirmedAt'> | null
) => factor !== null && session.get(KEY) === passOf(factor)[KEY]

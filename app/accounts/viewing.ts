import type { HttpContext } from '@adonisjs/core/http'
import EndViewing from '#accounts/actions/end_viewing'

const KEY = 'viewing'

type Session = HttpContext['session']

/** It lies in the login session of the member of staff, and ends with it. */
export const viewingIn = (session: Session): string | undefined => session.get(KEY)

export const keepViewing = (session: Session, id: string) => session.put(KEY, id)

/** Ends what this login session looks at, if anything, and says as whom it looked. */
export async function endViewingIn(session: Session) {
  const id: string | undefined = session.pull(KEY)
  return id ? new EndViewing().handle(id) : null
}

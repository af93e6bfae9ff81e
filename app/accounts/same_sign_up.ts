import { createHash } from 'node:crypto'
import type { HttpContext } from '@adonisjs/core/http'

type Session = HttpContext['session']
type Child = { firstName: string; familyName: string; birthDate: string }
type Sent = { id: string; child: string }

const KEY = 'sent_sign_up'

/**
 * The id of the form with which this browser signed up the same child before, or that of this form: a form that is
 * filled in once more gets the same account, a brother's or sister's gets one of its own.
 */
export function sameSignUp(session: Session, child: Child, id: string | undefined) {
  const sent = session.get(KEY) as Sent | undefined
  return sent?.child === hashOf(child) ? sent.id : id
}

export function rememberSignUp(session: Session, child: Child, id: string | undefined) {
  if (id) session.put(KEY, { id, child: hashOf(child) } satisfies Sent)
}

const hashOf = ({ firstName, familyName, birthDate }: Child) =>
  createHash('sha256')
    .update([firstName, familyName].map(plain).concat(birthDate).join('\n'))
    .digest('base64url')

const plain = (name: string) => name.trim().toLowerCase()

export type SignUpRole = 'student' | 'tutor'

/** What is typed, by field; never the password nor an agreement. */
export type SignUpValues = Record<string, string>

export type SignUpDraft = { step: number; values: SignUpValues }

/** An agreement is given each time, never found ticked. */
const NEVER_KEPT = ['password', '_csrf', 'consentAccount', 'consentMessages']

const keyOf = (role: SignUpRole) => `homeskolar:sign_up:${role}`

/** What of a form may be kept on the device. */
export function keptValues(form: HTMLFormElement): SignUpValues {
  const entries = [...new FormData(form)].filter(([name]) => !NEVER_KEPT.includes(name))
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]))
}

/** Answers that were begun, kept on this device. A browser that keeps nothing simply has none. */
export const signUpDrafts = {
  read(role: SignUpRole): SignUpDraft | null {
    try {
      return JSON.parse(localStorage.getItem(keyOf(role)) ?? 'null')
    } catch {
      return null
    }
  },

  keep(role: SignUpRole, draft: SignUpDraft) {
    try {
      localStorage.setItem(keyOf(role), JSON.stringify(draft))
    } catch {}
  },

  forget(role: SignUpRole) {
    try {
      localStorage.removeItem(keyOf(role))
    } catch {}
  },
}

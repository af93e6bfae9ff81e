import { urlFor } from '~/client'

/** The password, and what must not stand in it. */
const SENT = ['password', 'firstName', 'familyName', 'email', 'guardianName', 'guardianEmail']

const LONGEST_WAIT = 4000

/** What the server has against a password, or null; null too when it can't say: it judges once more at the end. */
export async function passwordFault(form: HTMLFormElement, csrfToken: string) {
  const typed = new FormData(form)
  try {
    const response = await fetch(urlFor('password_checks.store'), {
      method: 'POST',
      headers: {
        'Accept': 'application/json',
        'Content-Type': 'application/json',
        'X-CSRF-TOKEN': csrfToken,
      },
      body: JSON.stringify(Object.fromEntries(SENT.map((name) => [name, typed.get(name)]))),
      signal: AbortSignal.timeout(LONGEST_WAIT),
    })
    if (response.status !== 422) return null
    const { errors } = await response.json()
    return String(errors[0].message)
  } catch {
    return null
  }
}

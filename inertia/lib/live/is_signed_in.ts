const UNAUTHORIZED = 401

/** Asks the server; when it can't say, nothing is claimed. */
export async function isSignedIn() {
  try {
    const { status } = await fetch('/login-session', { cache: 'no-store' })
    return status !== UNAUTHORIZED
  } catch {
    return true
  }
}

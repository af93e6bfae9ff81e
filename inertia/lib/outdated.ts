const KEY = 'homeskolar:reloaded-at'
const ONCE_IN = 10_000

let quiet = 0

/**
 * After an update of the site, an open page may ask for a file that is gone. A full load brings the new
 * version; the time kept in the session stops a loop when the file is missing for another reason, and without a network
 * there is nothing to load.
 */
export function reloadWhenOutdated() {
  window.addEventListener('vite:preloadError', (event) => {
    if (quiet > 0 || !navigator.onLine) return
    const last = Number(sessionStorage.getItem(KEY) ?? 0)
    if (Date.now() - last < ONCE_IN) return
    event.preventDefault()
    sessionStorage.setItem(KEY, String(Date.now()))
    window.location.reload()
  })
}

/** Fetches code that nobody waits for yet: a page that stands is not loaded anew when it doesn't come. */
export async function fetchQuietly<Code>(load: () => Promise<Code>) {
  quiet++
  try {
    return await load()
  } finally {
    quiet--
  }
}

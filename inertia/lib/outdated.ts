const KEY = 'homeskolar:reloaded-at'
const ONCE_IN = 10_000

/**
 * After an update of the site, an open page may ask for a file that is gone. A full load brings the new
 * version; the time kept in the session stops a loop when the file is missing for another reason.
 */
export function reloadWhenOutdated() {
  window.addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(KEY) ?? 0)
    if (Date.now() - last < ONCE_IN) return
    event.preventDefault()
    sessionStorage.setItem(KEY, String(Date.now()))
    window.location.reload()
  })
}

const register = () => {
  // A browser that refuses (private window, storage full) simply has no offline page.
  navigator.serviceWorker.register('/sw.js').catch(() => undefined)
}

/** Registers the service worker once the page is at rest, so that it never competes with the first paint. */
export function registerServiceWorker() {
  if (!('serviceWorker' in navigator)) return
  if (document.readyState === 'complete') register()
  else window.addEventListener('load', register)
}

/// <reference lib="webworker" />
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute, setCatchHandler } from 'workbox-routing'
import { CacheFirst, NetworkOnly } from 'workbox-strategies'

declare const self: ServiceWorkerGlobalScope

const OFFLINE_PAGE = '/offline.html'
/** Whom to call when something is wrong: the one page that a person may need without a network. */
const NUMBERS_PAGE = '/numbers.html'

/*
 * The shell only: scripts, styles, the font, one page that says kindly that there is no network, and one with the
 * numbers to call. Pages hold people's words and appointments, so they are never kept on the device.
 */
precacheAndRoute(self.__WB_MANIFEST)
cleanupOutdatedCaches()

// Names of assets change with their content, so a kept one is never stale.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/assets/'),
  new CacheFirst({ cacheName: 'assets' })
)

registerRoute(
  new NavigationRoute(new NetworkOnly(), { denylist: [/^\/admin/, /^\/dev\//, /^\/health/] })
)

setCatchHandler(async ({ request }) => {
  if (request.mode !== 'navigate') return Response.error()
  const worried = new URL(request.url).pathname === '/concern'
  return (await matchPrecache(worried ? NUMBERS_PAGE : OFFLINE_PAGE)) ?? Response.error()
})

// Safe at once: pages come from the network, and an open page that misses a file loads itself again.
self.addEventListener('install', () => void self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

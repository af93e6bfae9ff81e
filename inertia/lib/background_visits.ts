import { router } from '@inertiajs/react'

/**
 * Tells the server which pages are asked for again in the background: what it has to say about what was just done
 * is left for the page that the person goes to (`app/accounts/shows_page.ts`). What is sent is never in the background,
 * nor is the redirect that follows it, which carries its refusals. A page that is fetched ahead names itself, and is
 * recognised by its headers once somebody goes there: one more, and it would never be used.
 */
export function nameBackgroundVisits() {
  router.on('before', ({ detail: { visit } }) => {
    if (visit.async && !visit.prefetch && visit.method === 'get')
      visit.headers['X-Background'] = '1'
  })
}

import type { HttpRequest } from '@adonisjs/core/http'

/** What a browser names when a person, and not a page's own script or picture, asks for an address. */
const NAVIGATION = ['document', 'iframe']

/**
 * Whether the answer becomes the page that somebody looks at: a navigation, or a visit of Inertia that isn't made in the
 * background (`inertia/lib/background_visits.ts`) or ahead of time. Browsers without `Sec-Fetch-Dest` count as navigating.
 */
export function showsPage(request: Pick<HttpRequest, 'header'>): boolean {
  if (request.header('x-inertia'))
    return !request.header('x-background') && request.header('purpose') !== 'prefetch'
  return NAVIGATION.includes(request.header('sec-fetch-dest') ?? 'document')
}

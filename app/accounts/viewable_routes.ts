/**
 * The pages that somebody of the team may see as a person sees them. A page that isn't named here stays closed: those of
 * messages, memos and tasks, notifications (which may name a task), and whatever holds a secret or a key. None of these
 * changes anything by being looked at, which a test holds them to.
 */
export const VIEWABLE_ROUTES: readonly string[] = [
  ...['today', 'calendar.index', 'calendar.show'],
  ...['appointments.create', 'appointments.show'],
  ...['series.index', 'series.create', 'series.show'],
  ...['homework.index', 'homework.create', 'homework.show', 'session_reports.show'],
  ...['profiles.show', 'profiles.edit', 'availabilities.edit', 'people.show', 'photos.show'],
  ...['applications.show', 'charters.show'],
  ...['accounts.show', 'identities.edit', 'displays.edit', 'preferences.edit'],
  ...['guardian_waits.show', 'consents.index'],
  ...['concerns.show', 'legal_notice.show', 'privacy.show', 'colours.show', 'unknown_address.show'],
]

/** What belongs to the member of staff all the while: the way out, their own stream, signing out, the back office. */
const OWN_ROUTES = [
  ...['viewing_ends.store', 'login_sessions.show', 'login_sessions.destroy'],
  ...['live_stream.show', 'live_signs.show'],
]

export const isOwnRoute = (name: string | undefined, url: string) =>
  OWN_ROUTES.includes(name ?? '') || url === '/admin' || url.startsWith('/admin/')

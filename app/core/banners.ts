import { clock } from '#core/clock'
import Banner from '#core/models/banner'
import db from '@adonisjs/lucid/services/db'
import type { HttpContext } from '@adonisjs/core/http'
import { keptInMemory } from '#core/kept_in_memory'
import { shownBanners, type BannerRow } from '#core/shown_banners'

/** Which ones a browser put away: their keys, with dots between them. */
export const PUT_AWAY = 'put_away'

/** Somewhere it is today still. */
const ANY_ZONE = { days: 1 }

const kept = keptInMemory<BannerRow[], []>(() =>
  Banner.query({ client: db.connection() })
    .where('last_day', '>=', clock.now().minus(ANY_ZONE).toISODate()!)
    .orderBy('first_day', 'desc')
    .orderBy('id', 'desc')
)

/** What the team announces. */
export const banners = {
  ...kept,

  /** What the reader of this page is told. */
  async of({ request, auth, i18n }: Partial<HttpContext>) {
    const user = auth?.user
    const putAway: unknown = request?.plainCookie(PUT_AWAY, '', false)
    const reader = {
      role: user?.role,
      timeZone: user?.timeZone ?? 'Europe/Paris',
      locale: i18n?.locale ?? 'fr',
      putAway: String(putAway ?? '').split('.'),
    }
    return shownBanners(await kept.get(), reader, clock.now())
  },
}

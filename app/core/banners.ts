import { clock } from '#core/clock'
import Banner from '#core/models/banner'
import db from '@adonisjs/lucid/services/db'
import type { HttpContext } from '@adonisjs/core/http'
import { listenForSettings } from '#core/settings_listener'
import { shownBanners, type BannerRow } from '#core/shown_banners'

/** Which ones a browser put away: their keys, with dots between them. */
export const PUT_AWAY = 'put_away'

/** Somewhere it is today still. */
const ANY_ZONE = { days: 1 }

let cached: Promise<BannerRow[]> | undefined

/** Kept in memory, and read again on every process as soon as one changes anywhere. */
export const banners = {
  get(): Promise<BannerRow[]> {
    cached ??= read()
    return cached
  },

  /** Forgets what is kept in memory. */
  forget() {
    cached = undefined
  },

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
    return shownBanners(await banners.get(), reader, clock.now())
  },
}

async function read(): Promise<BannerRow[]> {
  try {
    await listenForSettings(banners.forget)
    return await Banner.query({ client: db.connection() })
      .where('last_day', '>=', clock.now().minus(ANY_ZONE).toISODate()!)
      .orderBy('first_day', 'desc')
      .orderBy('id', 'desc')
  } catch (error) {
    banners.forget()
    throw error
  }
}

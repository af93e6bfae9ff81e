import { appUrl } from '#config/app'
import { signedUrlFor } from '@adonisjs/core/services/url_builder'

export const FEED_PURPOSE = 'calendar_feed'

/**
 * The address of a feed: its random id, signed with the application key, so that it can be shown again although the database
 * holds no secret. It ends with its row, or when the key changes.
 */
export function feedAddress(id: string) {
  const path = signedUrlFor('calendar_feed_files.show', { id }, { purpose: FEED_PURPOSE })
  const url = new URL(path, appUrl)
  return { https: url.href, webcal: url.href.replace(/^https?:/, 'webcal:') }
}

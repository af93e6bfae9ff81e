import { createHash } from 'node:crypto'
import type { DateTime } from 'luxon'

export const TONES = ['info', 'success', 'warning'] as const
export const READERS = ['everybody', 'signed_in', 'student', 'tutor'] as const

export type BannerRow = {
  id: string
  textFr: string
  textEn: string
  tone: (typeof TONES)[number]
  readers: (typeof READERS)[number]
  /** YYYY-MM-DD, both included, on the reader's own calendar. */
  firstDay: string
  lastDay: string
}

export type BannerReader = { role?: string; timeZone: string; locale: string; putAway: string[] }

/** The ones that somebody reads now: theirs, of today, and not put away. At most three, the latest first. */
export function shownBanners(rows: readonly BannerRow[], reader: BannerReader, now: DateTime) {
  const today = now.setZone(reader.timeZone).toISODate()!
  return rows
    .filter(({ firstDay, lastDay }) => firstDay <= today && today <= lastDay)
    .filter(({ readers }) => isMeant(readers, reader.role))
    .map((row) => ({
      key: keyOf(row),
      tone: row.tone,
      text: reader.locale === 'en' ? row.textEn : row.textFr,
    }))
    .filter(({ key }) => !reader.putAway.includes(key))
    .slice(0, 3)
}

function isMeant(readers: BannerRow['readers'], role?: string) {
  if (readers === 'everybody') return true
  // The team sees whatever anybody who is signed in is told.
  return role !== undefined && (readers === 'signed_in' || role === 'staff' || role === readers)
}

/** Another text is another announcement: it is shown again to those who put the former away. */
const keyOf = ({ id, textFr, textEn }: BannerRow) =>
  createHash('sha256').update(`${id}${textFr}${textEn}`).digest('hex').slice(0, 12)

import { clock } from '#core/clock'
import { firstHour } from '#appointments/occurrences'
import type { OwnSeries } from '#appointments/own_series'
import { nearClockChange, openProposal, openQuestions } from '#appointments/series_now'

type Viewer = { id: string; role: string }

/** What there is to know or to answer about a weekly slot. */
export type SeriesNews = {
  seriesId: string
  /** What both are asked, to be answered at once. */
  questionId: string | null
  otherFirstName: string
  otherTimeZone: string
  kind: 'proposed' | 'trial' | 'holiday' | 'clocks'
  /** Of the first hour of what is proposed, or that clocks move. */
  startsAt: Date | null
  changesFor: 'viewer' | 'other' | 'both' | null
  nameFr: string | null
  nameEn: string | null
  /** The first and the last day of the holiday that is asked about. */
  startsOn: string | null
  endsOn: string | null
}

const NOTHING = {
  ...{ questionId: null, startsAt: null, changesFor: null },
  ...{ nameFr: null, nameEn: null, startsOn: null, endsOn: null },
}

/** What waits for this person's answer first, then the clocks that are about to change. */
export function seriesNews(all: OwnSeries[], viewer: Viewer): SeriesNews[] {
  const news = all.filter(({ working }) => working).flatMap((series) => newsOf(series, viewer))
  return news.toSorted((a, b) => Number(a.kind === 'clocks') - Number(b.kind === 'clocks'))
}

function newsOf(series: OwnSeries, viewer: Viewer): SeriesNews[] {
  const now = clock.now()
  const { id: seriesId, otherFirstName, otherTimeZone } = series
  const about = { seriesId, otherFirstName, otherTimeZone, ...NOTHING }
  const proposal = openProposal(series, now)
  const change = nearClockChange(series, viewer, now)
  return [
    ...(proposal && proposal.proposerId !== viewer.id
      ? [{ ...about, kind: 'proposed' as const, startsAt: firstHour(proposal).startsAt }]
      : []),
    ...openQuestions(series, now)
      .filter(({ own }) => own === null)
      .map(({ id: questionId, kind, nameFr, nameEn, startsOn, endsOn }) => ({
        ...{ ...about, questionId, kind, nameFr, nameEn, startsOn, endsOn },
      })),
    ...(change ? [{ ...about, kind: 'clocks' as const, ...change }] : []),
  ]
}

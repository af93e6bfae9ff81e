import { PageHeader } from '~/ui/page_header'
import type { InertiaProps } from '~/types'
import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { AddressNotice, type AddressNeed } from '~/features/accounts/address_notice'
import { Due } from '~/features/planning/today/due'
import { useLiveToday } from '~/features/planning/today/use_live_today'
import { SeriesNews, type News } from '~/features/planning/series_news'
import { Answers } from '~/features/planning/today/answers'
import { Blocked } from '~/features/planning/today/blocked'
import { ToConfirm } from '~/features/planning/today/to_confirm'
import { ToReview } from '~/features/planning/today/to_review'
import { NewCharter } from '~/features/planning/today/new_charter'
import { NextHour } from '~/features/planning/today/next_hour'
import { LastWords } from '~/features/planning/today/last_words'
import { WeekStrip } from '~/features/planning/today/week_strip'

type Props = InertiaProps<{
  hour: Data.Planning.NextHour | null
  toConfirm: Data.Planning.NextHour.Variants['forStrip'][]
  news: News[]
  /** Whether a new version of the charter waits for a tutor. */
  charterToAccept: boolean
  answers: Data.Planning.Answer[]
  due: Data.Planning.Due[]
  /** What waits for a tutor: the first of it, and how many there are. */
  blocked: Data.Planning.Due.Variants['forTutor'][]
  blockedCount: number
  toReview: Data.Planning.Due[]
  toReviewCount: number
  words: Data.Planning.LastWords[]
  week: Data.Planning.NextHour.Variants['forStrip'][]
  weekDays: string[]
  address: AddressNeed
}>

/** When is the next session, what is due, who wrote: one screen, the next hour first. */
export default function Today({
  hour,
  toConfirm,
  news,
  charterToAccept,
  answers,
  due,
  blocked,
  blockedCount,
  toReview,
  toReviewCount,
  words,
  week,
  weekDays,
  address,
}: Props) {
  const { t } = useTranslation()
  const { user } = useShared()
  const dates = useDates()
  useLiveToday()
  // What is proposed may become the next hour: without one it comes before the way to propose another.
  const toAnswer = (
    <>
      <SeriesNews news={news} />
      <Answers answers={answers} />
    </>
  )

  return (
    <>
      <PageHeader
        title={t('planning.today.hello', { name: user?.firstName })}
        documentTitle={t('planning.today.title')}
        overline={dates.day(dates.now)}
      />
      <AddressNotice need={address} />
      <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="flex min-w-0 flex-col gap-5">
          {!hour && toAnswer}
          <NextHour hour={hour} words={words} />
          <Blocked lines={blocked} count={blockedCount} />
          <ToReview lines={toReview} count={toReviewCount} />
          <ToConfirm hours={toConfirm} />
          <NewCharter waits={charterToAccept} />
          {hour && toAnswer}
          <Due lines={due} />
        </div>
        <div className="flex min-w-0 flex-col gap-5">
          <div className="flex flex-col xl:order-last">
            <LastWords words={words} />
          </div>
          <WeekStrip days={weekDays} hours={week} due={[...blocked, ...due]} />
        </div>
      </div>
    </>
  )
}

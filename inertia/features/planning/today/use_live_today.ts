import { useRefresh } from '~/hooks/use_refresh'
import { useLive, useLiveConnected } from '~/hooks/use_live'

const HOURS = ['hour', 'toConfirm', 'answers', 'week']
const HOMEWORK = ['due', 'blocked', 'blockedCount', 'toReview', 'toReviewCount']

/** Keeps the open page of today as fresh as the server's: words, homework and hours as they come. */
export function useLiveToday() {
  const refresh = useRefresh()

  useLive('message', () => refresh('words'))
  useLive('message_changed', () => refresh('words'))
  useLive('reading', () => refresh('words'))
  useLive('homework', () => refresh(...HOMEWORK, 'hour'))
  useLive('appointment', () => refresh(...HOURS))
  useLive('series', () => refresh('news', ...HOURS))
  useLive('profile', () => refresh('words', ...HOURS))
  // The first connection too: something may have happened since the server made the page.
  useLiveConnected(() => refresh('words', 'news', ...HOMEWORK, ...HOURS))
}

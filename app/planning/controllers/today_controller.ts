import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#core/clock'
import type User from '#accounts/models/user'
import { needsAddress } from '#accounts/queries/needs_address'
import { lastWords, type LastWordsOfPair } from '#messaging/queries/last_words'
import { joinWindow } from '#appointments/join_window'
import { waitingAnswers } from '#appointments/queries/waiting_answers'
import { dueHomework } from '#homework/queries/due_homework'
import { waitingHomework, type WaitingHomework } from '#homework/queries/waiting_homework'
import { seriesNews } from '#planning/series_news'
import SeriesNewsTransformer from '#planning/transformers/series_news_transformer'
import { nextOf, standsAt, unsaidOf } from '#planning/next_hour'
import { firstSteps } from '#planning/queries/first_steps'
import { weekHours } from '#planning/queries/week_hours'
import AnswerTransformer from '#planning/transformers/answer_transformer'
import DueTransformer from '#planning/transformers/due_transformer'
import FirstStepsTransformer from '#planning/transformers/first_steps_transformer'
import LastWordsTransformer from '#planning/transformers/last_words_transformer'
import NextHourTransformer from '#planning/transformers/next_hour_transformer'

/** What is counted as "more than 99". */
const MANY = 100

/** The first screen: for a stranger what HomeSkolar is, for a person their day. */
export default class TodayController {
  async show({ auth, inertia }: HttpContext) {
    const user = auth.user
    if (!user) return inertia.render('core/welcome/show', {})
    if (user.role === 'staff') return inertia.render('planning/today_of_staff/show', {})

    // Every pair has a conversation from the beginning: without one there is no pair yet.
    const [words, address] = await Promise.all([lastWords(user.id), needsAddress(user)])
    if (words.length === 0) {
      const steps = await firstSteps(user)
      return inertia.render('planning/first_steps/show', {
        steps: FirstStepsTransformer.transform(steps),
        charterToAccept: steps.charterToAccept,
        address,
      })
    }
    return inertia.render('planning/today/show', { ...(await this.#dayOf(user, words)), address })
  }

  async #dayOf(user: User, words: LastWordsOfPair[]) {
    const now = clock.now()
    const window = await joinWindow()
    const weekStart = now.setZone(user.timeZone).startOf('week')
    const weekEnd = weekStart.plus({ weeks: 1 }).toJSDate()
    const [hours, { answers, series, charter }, homework] = await Promise.all([
      weekHours(user.id, weekStart),
      waitingAnswers(user.id),
      user.role === 'tutor' ? waitingHomework(user) : dueHomework(user),
    ])
    const waiting = user.role === 'tutor' ? (homework as WaitingHomework[]) : []
    const [blocked, toReview] = (['blocked', 'submitted'] as const).map((state) =>
      waiting.filter((one) => one.state === state)
    )
    const due = homework.filter((one) => ![...blocked, ...toReview].some(({ id }) => id === one.id))
    const week = hours
      .filter((hour) => standsAt(hour, now.toJSDate()))
      .filter(({ starts_at: start }) => start >= weekStart.toJSDate() && start < weekEnd)

    return {
      hour: NextHourTransformer.transform(nextOf(hours, now.toJSDate(), window), window),
      toConfirm: NextHourTransformer.transform(unsaidOf(hours, now.toJSDate()), window).useVariant(
        'forStrip'
      ),
      news: SeriesNewsTransformer.transform(seriesNews(series, user), user.locale),
      answers: AnswerTransformer.transform(answers),
      charterToAccept: charter,
      due: DueTransformer.transform(due, user),
      blocked: DueTransformer.transform(blocked, user).useVariant('forTutor'),
      blockedCount: countOf(blocked),
      toReview: DueTransformer.transform(toReview, user),
      toReviewCount: countOf(toReview),
      words: LastWordsTransformer.transform(words, user),
      week: NextHourTransformer.transform(week, window).useVariant('forStrip'),
      weekDays: Array.from({ length: 7 }, (_, day) => weekStart.plus({ days: day }).toISODate()!),
    }
  }
}

const countOf = ([first]: WaitingHomework[]) => Math.min(first?.of_kind ?? 0, MANY)

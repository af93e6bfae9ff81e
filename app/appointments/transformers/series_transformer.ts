import { clock } from '#core/clock'
import type User from '#accounts/models/user'
import { BaseTransformer } from '@adonisjs/core/transformers'
import { nearClockChange, openProposal, openQuestions } from '#appointments/series_now'
import { occurrences, weekAfter, weekOf, type Rule } from '#appointments/occurrences'
import type { OwnQuestion, OwnRule, OwnSeries } from '#appointments/own_series'

const [VIEWER, OTHER] = ['viewer', 'other'] as const

type Viewer = Pick<User, 'id' | 'role' | 'locale'>

/** A weekly slot, for one of its two people. */
export default class SeriesTransformer extends BaseTransformer<OwnSeries> {
  readonly #now = clock.now()

  constructor(
    series: OwnSeries,
    private viewer: Viewer
  ) {
    super(series)
  }

  toObject() {
    const { rules, latest, endedBy } = this.resource
    return {
      ...this.pick(this.resource, ['id', 'pairId', 'otherFirstName', 'otherRole']),
      ...this.pick(this.resource, ['otherTimeZone', 'working', 'endedHow']),
      state: this.#state(),
      endedByViewer: endedBy === this.viewer.id,
      rule: this.#shown(rules.length > 0 ? rules : [latest]),
      proposal: this.#proposal(),
      questions: openQuestions(this.resource, this.#now).map(this.#asked),
      breaks: this.resource.questions.filter((each) => this.#isBreak(each)).map(this.#asked),
      clockChange: nearClockChange(this.resource, this.viewer, this.#now),
      may: this.#may(),
    }
  }

  /** A slot that nobody answered in time has expired. */
  #state() {
    const { state } = this.resource
    const expired = state === 'proposed' && openProposal(this.resource, this.#now) === null
    return expired ? ('expired' as const) : state
  }

  /** Its next hour, as an example of all; of one that is over, or begins later, its first. */
  #shown(rules: OwnRule[]) {
    const week = weekOf(this.#now.toISODate())
    const hours = occurrences(rules, week, weekAfter(week, 2))
    const next = hours.find(({ startsAt }) => startsAt > this.#now.toJSDate())
    const first = weekOf(rules[0].startsOn)
    const { startsAt, endsAt } = next ?? occurrences([rules[0]], first, first)[0]
    return { startsAt, endsAt, follows: this.#followed(rules.at(-1)!) }
  }

  /** Whose clock it is on, where the two read different ones. */
  #followed({ follows }: OwnRule) {
    if (this.resource.ownTimeZone === this.resource.otherTimeZone) return null
    return follows === this.viewer.role ? VIEWER : OTHER
  }

  #proposal() {
    const rule = openProposal(this.resource, this.#now)
    if (!rule) return null
    const { id, expiresAt, proposerId } = rule
    const { startsAt, endsAt } = firstOf(rule)
    const byOther = proposerId !== this.viewer.id
    return { id, startsAt, endsAt, expiresAt, follows: this.#followed(rule), byOther }
  }

  /** A holiday without hours that isn't over. */
  #isBreak({ kind, outcome, endsOn }: OwnQuestion) {
    const without = outcome === 'no' || outcome === 'unanswered'
    return kind === 'holiday' && without && endsOn! >= this.#now.toISODate()
  }

  #asked = ({ id, kind, startsOn, endsOn, nameFr, nameEn, closesAt, own }: OwnQuestion) => ({
    ...{ id, kind, startsOn, endsOn, closesAt, own },
    name: this.viewer.locale === 'en' ? nameEn : nameFr,
  })

  #may() {
    const { working, state } = this.resource
    const proposal = this.#proposal()
    const goesOn = working && (state === 'trial' || state === 'active')
    return {
      answer: working && proposal !== null && proposal.byOther,
      withdraw: working && proposal !== null && !proposal.byOther,
      change: goesOn && proposal === null,
      stop: goesOn,
    }
  }
}

const firstOf = (rule: Rule) => {
  const week = weekOf(rule.startsOn)
  return occurrences([rule], week, week)[0]
}

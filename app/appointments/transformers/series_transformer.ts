import { clock } from '#core/clock'
import type User from '#accounts/models/user'
import { clockOfRule } from '#appointments/clock_of_rule'
import { droppedProposal } from '#appointments/dropped_proposal'
import { sleepingSpells } from '#appointments/series_bounds'
import { BaseTransformer } from '@adonisjs/core/transformers'
import {
  goesOn,
  nearClockChange,
  nextHour,
  openProposal,
  openQuestions,
} from '#appointments/series_now'
import { firstHour, firstWeekOf, laterRules, ruleOf, weekOf } from '#appointments/occurrences'
import type { OwnQuestion, OwnRule, OwnSeries } from '#appointments/own_series'

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
    const agreed = rules.length > 0 ? rules : [latest]
    const { week, rule, ...hour } = this.#shown(agreed)
    return {
      ...this.pick(this.resource, ['id', 'pairId', 'otherFirstName', 'otherRole']),
      ...this.pick(this.resource, ['otherTimeZone', 'working', 'endedHow']),
      state: this.#state(),
      endedByViewer: endedBy === this.viewer.id,
      rule: { ...hour, ...this.#clockOf(rule) },
      later: laterRules(agreed, week).map((later) => this.#firstOf(later)),
      asleep: goesOn(this.resource) ? this.#asleep(agreed, week) : null,
      proposal: this.#proposal(),
      dropped: this.#dropped(),
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

  /** Its next hour, as an example of all; of one that is over, or waits for an answer, the first of its last rule. */
  #shown(rules: OwnRule[]) {
    const hour = nextHour(this.resource, this.#now) ?? firstHour(rules.at(-1)!)
    const { week, startsAt, endsAt } = hour
    return { week, startsAt, endsAt, rule: ruleOf(rules, week)!, begins: this.#begins(rules) }
  }

  /** Whether its first week is still to come. */
  #begins(rules: OwnRule[]) {
    return goesOn(this.resource) && firstWeekOf(rules) > weekOf(this.#now.toISODate())
  }

  #firstOf(rule: OwnRule) {
    const { startsAt, endsAt } = firstHour(rule)
    return { startsAt, endsAt, ...this.#clockOf(rule) }
  }

  #clockOf(rule: OwnRule) {
    return clockOfRule(rule, this.resource, this.viewer.role, this.#now.toJSDate())
  }

  #proposal() {
    const rule = openProposal(this.resource, this.#now)
    if (!rule) return null
    const { id, expiresAt, proposerId } = rule
    const byOther = proposerId !== this.viewer.id
    const asleep = this.#asleep([rule], weekOf(rule.startsOn))
    return { id, expiresAt, byOther, asleep, ...this.#firstOf(rule) }
  }

  #dropped() {
    const dropped = droppedProposal(this.resource, this.#now)
    if (!dropped) return null
    const { rule, how, change } = dropped
    const byViewer = rule.answeredBy === this.viewer.id
    return { how, change, byViewer, startsAt: this.#firstOf(rule).startsAt }
  }

  /** When the hours of these rules are outside the waking hours of the student, with those; null when they never are. */
  #asleep(rules: OwnRule[], fromWeek: string) {
    const { waking } = this.resource
    const spells = sleepingSpells(rules, waking, fromWeek)
    return spells.length > 0 ? { spells, starts: waking.starts, ends: waking.ends } : null
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
    const { working } = this.resource
    const proposal = openProposal(this.resource, this.#now)
    const byOther = proposal !== null && proposal.proposerId !== this.viewer.id
    const mayPlan = working && goesOn(this.resource)
    return {
      answer: working && byOther,
      withdraw: working && proposal !== null && !byOther,
      change: mayPlan && proposal === null,
      stop: mayPlan,
    }
  }
}

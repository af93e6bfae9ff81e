import { BaseTransformer } from '@adonisjs/core/transformers'
import type { DateTime } from 'luxon'
import { clock } from '#core/clock'
import type { ReportedHour } from '#homework/queries/reported_hour'

type Viewer = { id: string }

/** The report of an hour, for its two people: both read all of it. */
export default class SessionReportTransformer extends BaseTransformer<ReportedHour> {
  constructor(
    hour: ReportedHour,
    private viewer: Viewer,
    /** Until when it may be changed; null without a report. */
    private until: DateTime | null
  ) {
    super(hour)
  }

  toObject() {
    const hour = this.resource
    return {
      appointmentId: hour.id,
      pairId: hour.pair_id,
      otherFirstName: hour.other_first_name,
      otherTimeZone: hour.other_time_zone,
      startsAt: hour.starts_at,
      endsAt: hour.ends_at,
      report: hour.report_id === null ? null : this.#words(),
      homework: hour.homework ?? [],
      may: this.#may(),
    }
  }

  #words() {
    const { done, went_well: wentWell, next_time: nextTime } = this.resource
    const { written_at: writtenAt, changed_at: changedAt } = this.resource
    return {
      done: done!,
      wentWell: wentWell!,
      nextTime: nextTime!,
      writtenAt: writtenAt!,
      changed: changedAt!.getTime() !== writtenAt!.getTime(),
      changeableUntil: this.until!.toJSDate(),
    }
  }

  #may() {
    const { tutor_id: tutorId, working_pair: working, state, ends_at: endsAt } = this.resource
    const tutor = working !== null && tutorId === this.viewer.id
    const over =
      ['confirmed', 'completed', 'missed'].includes(state) && endsAt! <= clock.now().toJSDate()
    return {
      write: tutor && over && this.until === null,
      change: tutor && this.until !== null && this.until > clock.now(),
    }
  }
}

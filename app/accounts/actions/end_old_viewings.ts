import type { DateTime } from 'luxon'
import { clock } from '#core/clock'
import Viewing from '#accounts/models/viewing'
import EndViewing from '#accounts/actions/end_viewing'

/** Ends what nobody came back from: its time is over, whether or not the browser was closed. */
export default class EndOldViewings {
  async handle(at: DateTime = clock.now()) {
    const old = await Viewing.query().whereNull('ended_at').where('until', '<=', at.toJSDate())
    for (const { id } of old) await new EndViewing().handle(id)
  }
}

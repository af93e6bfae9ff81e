import type { I18n } from '@adonisjs/i18n'
import type User from '#accounts/models/user'
import { hourAhead } from '#appointments/transformers/hour_ahead_transformer'
import { refusalSaid } from '#appointments/refused_slot'
import type { slotCheck } from '#appointments/queries/slot_check'
import { BaseTransformer } from '@adonisjs/core/transformers'

type SlotCheck = Awaited<ReturnType<typeof slotCheck>>

/** What is said of a slot while it is chosen: why it can't be, in a sentence, when that day suits both, which proposal waits then, and what becomes of its weeks. */
export default class SlotCheckTransformer extends BaseTransformer<SlotCheck> {
  constructor(
    check: SlotCheck,
    private user: Pick<User, 'id' | 'role' | 'locale'>,
    private i18n: I18n
  ) {
    super(check)
  }

  toObject() {
    const { refusal, offers, waits, ahead } = this.resource
    return {
      refused: refusal && refusalSaid(refusal, this.user.role, this.i18n),
      waits: waits && {
        ...this.pick(waits, ['id', 'weekly', 'startsAt']),
        own: waits.proposerId === this.user.id,
      },
      startsAt: offers.map(({ from }) => from.toISOString()),
      ahead: ahead.map((hour) => hourAhead(hour, this.user)),
    }
  }
}

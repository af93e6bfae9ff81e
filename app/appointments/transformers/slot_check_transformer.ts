import type { I18n } from '@adonisjs/i18n'
import type User from '#accounts/models/user'
import { refusalSaid } from '#appointments/refused_slot'
import type { slotCheck } from '#appointments/queries/slot_check'
import { BaseTransformer } from '@adonisjs/core/transformers'

type SlotCheck = Awaited<ReturnType<typeof slotCheck>>

/** What is said of a slot while it is chosen: why it can't be, in a sentence, and when that day suits both. */
export default class SlotCheckTransformer extends BaseTransformer<SlotCheck> {
  constructor(
    check: SlotCheck,
    private role: User['role'],
    private i18n: I18n
  ) {
    super(check)
  }

  toObject() {
    const { refusal, offers } = this.resource
    return {
      refused: refusal && refusalSaid(refusal, this.role, this.i18n),
      startsAt: offers.map(({ from }) => from.toISOString()),
    }
  }
}

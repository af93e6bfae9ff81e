import type { I18n } from '@adonisjs/i18n'
import type User from '#accounts/models/user'
import { refusalSaid } from '#appointments/refused_slot'
import type { slotCheck } from '#appointments/queries/slot_check'
import { BaseTransformer } from '@adonisjs/core/transformers'

type SlotCheck = Awaited<ReturnType<typeof slotCheck>>

/** What is said of a slot while it is chosen: why it can't be, in a sentence, when that day suits both, and which proposal waits then. */
export default class SlotCheckTransformer extends BaseTransformer<SlotCheck> {
  constructor(
    check: SlotCheck,
    private user: Pick<User, 'id' | 'role'>,
    private i18n: I18n
  ) {
    super(check)
  }

  toObject() {
    const { refusal, offers, waits } = this.resource
    return {
      refused: refusal && refusalSaid(refusal, this.user.role, this.i18n),
      waits: waits && { id: waits.id, own: waits.proposerId === this.user.id },
      startsAt: offers.map(({ from }) => from.toISOString()),
    }
  }
}

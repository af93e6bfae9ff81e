import type { Written } from './proposal_form'

/** A form in which nobody has written yet. */
export const NOTHING_WRITTEN: Written = {
  pairId: '',
  minutes: '',
  plan: '',
  reason: '',
  offers: [],
  slots: [],
}

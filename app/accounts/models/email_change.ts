import { EmailChangeSchema } from '#database/schema'

/** A change of address that was asked for: open until it is completed, cancelled or too old. */
export default class EmailChange extends EmailChangeSchema {
  /** Everybody who has to has confirmed. An account without an address has only the new one to ask. */
  get isConfirmed() {
    const present = this.presentEmail === null || this.presentConfirmedAt !== null
    return present && this.newConfirmedAt !== null
  }
}

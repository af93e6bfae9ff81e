/**
 * Loaded into a process of the torture, before anything else: its clock jumps as it is told, for all that asks what time it is.
 */
const RealDate = Date
let offset = 0

globalThis.Date = class extends RealDate {
  static now() {
    return RealDate.now() + offset
  }

  /** @param {any[]} parts */
  constructor(...parts) {
    if (parts.length === 0) super(RealDate.now() + offset)
    else super(.../** @type {[any]} */ (parts))
  }
}

process.on('message', (/** @type {any} */ { jump }) => {
  if (jump !== undefined) offset = jump
})

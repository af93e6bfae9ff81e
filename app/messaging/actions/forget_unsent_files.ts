import type { DateTime } from 'luxon'
import { clock } from '#core/clock'
import { transaction } from '#core/transaction'
import { removeFiles } from '#core/files/remove_files'

/** A device that is offline longer uploads again. */
const KEPT = { hours: 24 }
const AT_ONCE = 500

type Input = {
  /** The moment to look at, instead of now. */
  at?: DateTime
  /** Says how many, and changes nothing. */
  dryRun?: boolean
}

/**
 * Deletes the files whose message was never sent.
 *
 * @returns how many.
 */
export default class ForgetUnsentFiles {
  handle({ at = clock.now(), dryRun = false }: Input = {}) {
    return transaction(async (trx) => {
      const before = at.minus(KEPT).toJSDate()
      const unsent = await trx
        .from('message_files')
        .whereNull('message_id')
        .where('created_at', '<=', before)
        .orderBy('created_at')
        .limit(AT_ONCE)
        .forUpdate()
        .skipLocked()
        .select('id', 'attachment_id', 'small_attachment_id')
      const ids = unsent.map(({ id }) => id)
      if (dryRun) return ids.length
      await trx.from('message_files').whereIn('id', ids).delete()
      const files = unsent.flatMap((file) => [file.attachment_id, file.small_attachment_id])
      if (ids.length > 0) await removeFiles(files.filter(Boolean), trx)
      return ids.length
    })
  }
}

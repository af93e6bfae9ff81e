import { withClient } from '../../bin/launcher/sql.js'

/**
 * Compares what everybody sent with what is stored, and what each page shows with what it should.
 *
 * @param {string} url of the database @param {import('./talker.js').Talker[]} talkers
 */
export async function faultsOf(url, talkers) {
  const stored = await withClient(url, async (client) => {
    const { rows } = await client.query(STORED)
    return rows
  })
  const found = { sent: 0, lost: 0, doubled: 0, orderFaults: 0, differing: 0 }
  for (const talker of talkers) {
    const conversation = stored.filter((row) => row.conversation_id === talker.conversation)
    const own = conversation.filter((row) => row.author_id === talker.id)
    found.sent += talker.sent.length
    found.lost += talker.sent.filter(({ body }) => !own.some((row) => row.body === body)).length
    found.doubled += own.length - new Set(own.map((row) => row.body)).size
    found.orderFaults += faultsOfOrder(own, talker) + gaps(conversation)
    found.differing += await differs(conversation, talker)
  }
  return found
}

const STORED = `
  SELECT id, conversation_id, author_id, client_id, position, body FROM messages ORDER BY conversation_id, position`

/** What one person sent stands in the order in which it was sent. */
const faultsOfOrder = (
  /** @type {any[]} */ own,
  /** @type {import('./talker.js').Talker} */ { sent }
) => own.filter((row, index) => row.client_id !== sent[index]?.clientId).length

const gaps = (/** @type {any[]} */ conversation) =>
  conversation.filter((row, index) => row.position !== index + 1).length

/** The page that lived through it all, and one that is opened now, both show what is stored. @returns {Promise<number>} */
async function differs(
  /** @type {any[]} */ conversation,
  /** @type {import('./talker.js').Talker} */ talker
) {
  const expected = conversation.map(({ id }) => id).join()
  const fresh = (await talker.fresh()).sort((left, right) => left.position - right.position)
  const pages = [talker.view.messages, fresh]
  return pages.filter((messages) => messages.map(({ id }) => id).join() !== expected).length
}

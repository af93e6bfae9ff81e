import { client, urlFor } from '~/client'
import { upload } from '~/lib/upload'
import { liveFeed } from '~/lib/live/feed'
import { askImpatiently } from '~/lib/live/ask_impatiently'
import type { Finding, Message, OutgoingFile } from '~/features/messaging/conversation_types'
import type { Failure, Going, Kept } from '~/features/messaging/outbox_types'

type Refusal = {
  status?: number
  response?: { error?: string; message?: string; findings?: Finding[]; goesOnIn?: number }
}

const SIGNED_OUT = 401

/** Nothing of the message's own: a token that is too old, or from here on the site itself that can't be reached. */
const OUTDATED = [403, 419]
const OUTAGE = 502

/** Files that are with the server already. */
const uploaded = new Set<string>()

/** Sends a message, its files first. A file that the server has forgotten meanwhile goes once more. */
export async function sendMessage(userId: string, kept: Kept, going: Going) {
  const { files = [] } = kept.outgoing
  try {
    return await post(userId, kept, going)
  } catch (error) {
    if ((error as Refusal).response?.error !== 'file_unknown') throw error
    for (const { id } of files) uploaded.delete(id)
    return post(userId, kept, going)
  }
}

async function post(userId: string, kept: Kept, going: Going) {
  const { conversationId: id, outgoing } = kept
  const { clientId, body, repliesTo, explanation, files = [] } = outgoing
  // Whoever signed in on this device since then doesn't send it.
  const headers = { 'accept': 'application/json', 'x-person': userId }
  await uploadAll(id, files, headers, going)
  going.signal.throwIfAborted()
  const fileIds = files.length > 0 ? files.map((one) => one.id) : undefined
  const sent = { clientId, body, repliesTo, explanation, fileIds }
  const ask = (within: number) =>
    client.request('messages.store', { headers, within, params: { id }, body: sent } as never)
  const doubt = () => liveFeed().doubt()
  const { message } = (await askImpatiently(ask, doubt)) as { message?: Message }
  if (!message) throw new Error('another page answered')
  return message
}

async function uploadAll(
  id: string,
  files: OutgoingFile[],
  headers: Record<string, string>,
  { onProgress, signal }: Going
) {
  for (const [index, { id: fileId, file }] of files.entries()) {
    if (uploaded.has(fileId)) continue
    const url = urlFor('message_files.show', { id, fileId })
    const onShare = (share: number) => onProgress((index + share) / files.length)
    signal.throwIfAborted()
    await upload(url, file, headers, onShare, signal)
    uploaded.add(fileId)
  }
  if (files.length > 0) onProgress(1)
}

/** What the server refuses waits for its author, whatever else happened for a better moment. */
export function failureOf(error: unknown): Failure {
  const { status = OUTAGE, response } = error as Refusal
  const refused = response?.goesOnIn ? undefined : status
  const waits =
    !refused || refused === SIGNED_OUT || OUTDATED.includes(refused) || refused >= OUTAGE
  const sentence = status < OUTAGE && response?.error ? response.message : undefined
  return {
    state: waits ? 'waiting' : 'failed',
    reason: sentence,
    signedOut: status === SIGNED_OUT,
    findings: response?.findings,
    goesOnIn: waits && response?.goesOnIn ? 1000 * response.goesOnIn : undefined,
  }
}

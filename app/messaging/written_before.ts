import { cleanText } from '#core/clean_text'

/**
 * What was written in a message that was refused without script, or before it stood, so that nobody types it twice; null
 * when none was. It goes on under its own id; `explainable` says that it may go with an explanation.
 */
export function writtenBefore({ body, clientId, explainable }: Record<string, unknown>) {
  if (typeof body !== 'string' || typeof clientId !== 'string') return null
  return { body: String(cleanText(body)), clientId, explainable: explainable === true }
}

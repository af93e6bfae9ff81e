import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { hasAnswered } from '#accounts/queries/has_answered'
import type Guardianship from '#accounts/models/guardianship'

/** Whether this guardian was ever asked: by a link, or on paper or by phone. */
export const wasAsked = async ({ id, linkSentAt }: Guardianship, client: QueryClientContract) =>
  linkSentAt !== null || (await hasAnswered(id, client))

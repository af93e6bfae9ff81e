import { isMember } from '#matching/queries/two_of_pair'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** The conversations of this person: of their pairs, whatever became of them, and with the team. */
export const conversationsOf = (personId: string, client: QueryClientContract) =>
  client
    .from('conversations')
    .where((own) =>
      own
        .where('person_id', personId)
        .orWhereIn('pair_id', client.from('pairs').where(isMember(personId)).select('pairs.id'))
    )

import { workingPairs } from '#matching/queries/working_pairs'

/** Whether the pair of an appointment may plan now, as a column, `working`: its id, or null. */
export const workingPair = () =>
  workingPairs().whereColumn('pairs.id', 'appointments.pair_id').select('pairs.id').as('working')

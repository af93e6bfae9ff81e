/**
 * Which interview and which check of a tutor count, as an order in SQL: the last one, and of one day the unfavourable
 * one, so that nobody's objection is outvoted by another record of the same day.
 */
export const LAST_INTERVIEW = 'held_on DESC, favourable, created_at DESC, id DESC'
export const LAST_CHECK = 'shown_on DESC, favourable, created_at DESC, id DESC'

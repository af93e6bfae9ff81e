/** Until so many hours before it begins, a booked interview is moved or given back by the tutor. */
export const CHANGE_HOURS = 24

/** A slot that begins sooner is offered to nobody any more. */
export const NOTICE_HOURS = 2

/** Minutes. */
export const SHORTEST_INTERVIEW = 10
export const LONGEST_INTERVIEW = 240

/** Slots that are opened at once, one after the other. */
export const MOST_AT_ONCE = 12

/** For so many days after its slot the team may still note an interview; nothing else is picked meanwhile. */
export const AWAITED_DAYS = 3

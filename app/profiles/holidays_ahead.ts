/** How many weeks ahead the holidays of a school zone should be known: as far as the hours of weekly slots are made. */
export const WEEKS_KNOWN_AHEAD = 8

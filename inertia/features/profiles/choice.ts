/** A record of reference data to choose, by its name in the person's language. */
export type Choice = { id: string; name: string }

const LONGEST = 40

/**
 * A name that anybody may have typed, as it stands in a mail to somebody else: too short for a message, and nothing in
 * it becomes a link.
 */
export const plainName = (name: string) =>
  name
    .replace(/[/:@\\<>]+/g, ' ')
    .replace(/\.(?=\S)/g, '. ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST)
    .trim()

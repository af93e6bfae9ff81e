/** Stands for the room in the address of a meeting server. */
export const ROOM = '{room}'

type Room = {
  /** The pair's own link, or null. */
  link: string | null
  /** The association's meeting server; empty without one. */
  template: string
  /** The hour's unguessable name. */
  name: string
}

/** Where the two meet: by their own link first, then at the association's server; null: in their conversation. */
export function roomLink({ link, template, name }: Room): string | null {
  if (link) return link
  return template ? template.replaceAll(ROOM, name) : null
}

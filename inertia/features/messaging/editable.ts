import type { Message } from './conversation_types.js'

const EDITABLE = 15 * 60_000

/** Whether its words may still be corrected. The server has the same limit. */
export const isEditable = ({ withdrawn, createdAt }: Message, now: string) =>
  !withdrawn && Date.parse(now) - Date.parse(createdAt) < EDITABLE

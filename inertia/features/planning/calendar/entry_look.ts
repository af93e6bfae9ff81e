import type { Entry } from './entries'
import {
  CalendarCheck,
  CalendarX,
  Check,
  CirclePause,
  CircleQuestionMark,
  Hourglass,
  UserRoundCheck,
  type LucideIcon,
} from 'lucide-react'

type Look = { icon: LucideIcon; frame: string; text: string }

const PROPOSED: Look = {
  icon: Hourglass,
  frame: 'border-2 border-dashed border-action bg-raised',
  text: 'text-ink',
}
/** The other's proposal waits for this person. */
const ASKED: Look = {
  icon: CircleQuestionMark,
  frame:
    'border-2 border-dashed border-action bg-[color-mix(in_srgb,var(--color-sun)_20%,var(--color-raised))]',
  text: 'text-ink',
}
const CONFIRMED: Look = {
  icon: CalendarCheck,
  frame:
    'border-2 border-solid border-action bg-[color-mix(in_srgb,var(--color-action)_12%,var(--color-raised))]',
  text: 'text-ink',
}
const HELD: Look = {
  icon: Check,
  frame: 'border border-solid border-border bg-raised',
  text: 'text-ink-quiet',
}
/** Over, and nobody has said yet whether it was held. */
const OVER: Look = { ...HELD, icon: UserRoundCheck }
/** It doesn't take place as long as the pair can't plan. */
const SUSPENDED: Look = {
  icon: CirclePause,
  frame: 'border-2 border-dotted border-border bg-paper',
  text: 'text-ink-quiet',
}
const STRUCK: Look = {
  icon: CalendarX,
  frame: 'border border-dotted border-border bg-paper',
  text: 'text-ink-quiet line-through',
}

const LOOKS: Record<Entry['state'], Look> = {
  proposed: PROPOSED,
  confirmed: CONFIRMED,
  suspended: SUSPENDED,
  over: OVER,
  completed: HELD,
  declined: STRUCK,
  cancelled: STRUCK,
  expired: STRUCK,
  moved: STRUCK,
  missed: STRUCK,
}

/** Each state has a line, a sign and a word of its own, so that none depends on a colour. */
export const lookOf = ({ state, proposedByOther }: Pick<Entry, 'state' | 'proposedByOther'>) =>
  state === 'proposed' && proposedByOther ? ASKED : LOOKS[state]

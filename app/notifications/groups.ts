import type { Channel, Kind } from '#notifications/kinds'

type Role = 'student' | 'tutor' | 'staff'

type Rules = {
  /** Who is told such things, and may choose. */
  roles: Role[]
  /** What concerns the account, consents or safety is always told. */
  always?: true
  /** Quiet hours hold its e-mails until they end. */
  quiet?: true
  /** Where a role hears of it without having chosen, when not everywhere. */
  usual?: Partial<Record<Role, Channel[]>>
}

const PAIR: Role[] = ['student', 'tutor']

/** What a person can choose about: the kinds, in the few groups that people tell apart. */
const RULES = {
  messages: { roles: PAIR, quiet: true },
  pair: { roles: PAIR, quiet: true },
  appointments: { roles: PAIR },
  weekly_slot: { roles: PAIR, quiet: true },
  homework: { roles: PAIR, quiet: true },
  appointment_reminders: { roles: PAIR },
  homework_reminders: { roles: ['student'] },
  task_reminders: { roles: ['student', 'tutor', 'staff'] },
  interviews: { roles: ['tutor', 'staff'] },
  team: { roles: ['staff'], quiet: true },
  account: { roles: ['student', 'tutor', 'staff'], always: true },
} satisfies Record<string, Rules>

export type Group = keyof typeof RULES

export const CHANNELS: Channel[] = ['in_app', 'email']
export const GROUPS = Object.keys(RULES) as Group[]

const rulesOf = (group: Group): Rules => RULES[group]

export const groupsFor = (role: Role) =>
  GROUPS.filter((group) => rulesOf(group).roles.includes(role))

export const isAlwaysTold = (group: Group) => rulesOf(group).always === true

export const keepsQuiet = (group: Group) => rulesOf(group).quiet === true

/** Whether somebody who has not chosen hears of it there. */
export const isUsual = (group: Group, channel: Channel, role: Role) =>
  rulesOf(group).usual?.[role]?.includes(channel) ?? true

/** What the team is told as the team: of pairs that it follows, and of what it was asked. */
const OF_THE_TEAM: Kind[] = [
  'matching.coordinator_changed',
  'messaging.question_written',
  'appointments.attendance_disputed',
]

const BY_BEGINNING: [string, Group][] = [
  ['profiles.interview', 'interviews'],
  ['appointments.series', 'weekly_slot'],
  ['appointments.occurrence', 'weekly_slot'],
  ['reminders.appointment', 'appointment_reminders'],
  ['reminders.homework', 'homework_reminders'],
  ['reminders.task', 'task_reminders'],
  ['matching.', 'pair'],
  ['messaging.', 'messages'],
  ['appointments.', 'appointments'],
  ['homework.', 'homework'],
]

/** What doesn't say where it belongs is told always: nobody misses it for want of a line here. */
export function groupOf(kind: Kind): Group {
  if (OF_THE_TEAM.includes(kind)) return 'team'
  return BY_BEGINNING.find(([beginning]) => kind.startsWith(beginning))?.[1] ?? 'account'
}

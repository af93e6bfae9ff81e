/** The lists that staff edit, each as it is written: one entry a line. */
export const LISTS = [
  ...['phone_plans', 'short_phone_plans', 'phone_words', 'phone_joins', 'number_contexts'],
  ...['email_providers', 'email_ats', 'dots', 'domains'],
  ...[
    'networks',
    'meeting_tools',
    'account_words',
    'ordinary_words',
    'invitations',
    'at_exceptions',
  ],
  ...['profile_hosts', 'meeting_hosts', 'meeting_labels', 'allowed_hosts'],
  ...['streets', 'other_streets', 'never_streets', 'landmarks', 'exercise_words'],
  ...['exercise_starts', 'home_words', 'dwellings'],
] as const

export type ListName = (typeof LISTS)[number]
export type Lists = Record<ListName, readonly string[]>

/** A number begins so and has so many digits in all. */
export type PhonePlan = { prefix: string; digits: number }

type WordList = Exclude<
  ListName,
  'phone_plans' | 'short_phone_plans' | 'profile_hosts' | 'meeting_hosts'
>

export type Rules = Record<WordList, ReadonlySet<string>> & {
  phonePlans: Map<string, PhonePlan[]>
  shortPhonePlans: PhonePlan[]
  /** By their first label. */
  profileHosts: Map<string, string[][]>
  meetingHosts: Map<string, string[][]>
  /** The words that something can begin at; a message has few of them. */
  linkStarts: ReadonlySet<string>
  handleStarts: ReadonlySet<string>
}

const MOST_ENTRIES = 400
const WORD = /^[\p{L}\p{N}][\p{L}\p{N}.-]{0,39}$/u
const HOST = /^[a-z0-9-]{1,40}(\.[a-z0-9-]{1,40}){1,4}$/
const PLAN = /^\+?\d{1,6} \d{1,2}$/

const isPlan = (entry: string) => {
  const digits = Number(entry.split(' ')[1])
  return PLAN.test(entry) && digits >= 6 && digits <= 15
}
const SHAPES: Partial<Record<ListName, (entry: string) => boolean>> = {
  phone_plans: isPlan,
  short_phone_plans: isPlan,
  profile_hosts: (entry) => HOST.test(entry),
  meeting_hosts: (entry) => HOST.test(entry),
  allowed_hosts: (entry) => HOST.test(entry),
}

/** The entries of a list as it was typed, and the first line that can't be one, counted from 1. */
export function entriesOf(list: ListName, text: string) {
  const lines = text.split('\n').map((line) => line.trim().toLowerCase())
  const entries = [...new Set(lines.filter((line) => line !== ''))]
  const isEntry = SHAPES[list] ?? ((entry: string) => WORD.test(entry))
  const line = lines.findIndex((entry) => entry !== '' && !isEntry(entry))
  const wrong = line < 0 ? null : { line: line + 1, entry: lines[line] }
  return { entries, wrong, tooMany: entries.length > MOST_ENTRIES }
}

/** The lists as the detector looks things up in them. */
export function rulesOf(lists: Lists): Rules {
  const sets = LISTS.map((name) => [name, new Set(lists[name].map(plain))] as const)
  const words = Object.fromEntries(sets) as unknown as Record<WordList, ReadonlySet<string>>
  const profileHosts = byFirstLabel(lists.profile_hosts)
  const meetingHosts = byFirstLabel(lists.meeting_hosts)
  return {
    ...words,
    phonePlans: byPrefixStart(lists.phone_plans.map(planOf)),
    shortPhonePlans: lists.short_phone_plans.map(planOf),
    profileHosts,
    meetingHosts,
    linkStarts: new Set([...meetingHosts.keys(), ...words.meeting_labels, ...words.meeting_tools]),
    handleStarts: new Set([...profileHosts.keys(), ...words.networks, ...words.account_words]),
  }
}

const plain = (entry: string) => entry.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')

function planOf(entry: string): PhonePlan {
  const [prefix, digits] = entry.split(' ')
  return { prefix, digits: Number(digits) }
}

/** By the two signs that every prefix of a plan has at least. */
const byPrefixStart = (plans: PhonePlan[]) => Map.groupBy(plans, ({ prefix }) => prefix.slice(0, 2))

const byFirstLabel = (hosts: readonly string[]) =>
  Map.groupBy(
    hosts.map((host) => host.split(/[.-]/)),
    ([label]) => label
  )

/** What somebody may say it is about. */
export const CATEGORIES = ['hurtful', 'contact', 'uneasy', 'sexual', 'danger'] as const

export type Category = (typeof CATEGORIES)[number]

/** What can't wait for days. */
const URGENT: readonly string[] = ['sexual', 'danger'] satisfies Category[]

export const isUrgent = (category: string | null) => category !== null && URGENT.includes(category)

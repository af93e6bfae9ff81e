export type MemoWords = { title: string; body: string }

/**
 * `version` is when the memo that it was begun from had last changed; null for one not saved yet, which goes by the `id`
 * that this device made.
 */
export type MemoDraft = MemoWords & { version: string | null; id: string }

const keyOf = (userId: string, memoId: string | null) =>
  `homeskolar:memo:${userId}:${memoId ?? 'new'}`

/**
 * What is typed but not saved, kept on this device for this person only. A browser that keeps
 * nothing (a private window, a full disk) simply has no drafts.
 */
export const memoDrafts = {
  read(userId: string, memoId: string | null): MemoDraft | null {
    try {
      return JSON.parse(localStorage.getItem(keyOf(userId, memoId)) ?? 'null')
    } catch {
      return null
    }
  },

  keep(userId: string, memoId: string | null, draft: MemoDraft) {
    try {
      localStorage.setItem(keyOf(userId, memoId), JSON.stringify(draft))
    } catch {}
  },

  forget(userId: string, memoId: string | null) {
    try {
      localStorage.removeItem(keyOf(userId, memoId))
    } catch {}
  },
}

export const sameWords = (one: MemoWords, other: MemoWords) =>
  one.title === other.title && one.body === other.body

export const isBlank = ({ title, body }: MemoWords) => title.trim() === '' && body.trim() === ''

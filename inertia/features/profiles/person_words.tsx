import type { ReactNode } from 'react'

/** A question and what the person wrote, in their own lines; nothing where they wrote nothing. */
export function PersonWords({ title, children }: { title: string; children: ReactNode }) {
  if (!children) return null
  return (
    <div>
      <h3 className="text-base">{title}</h3>
      <div className="max-w-text break-words whitespace-pre-line">{children}</div>
    </div>
  )
}

import type { ReactNode } from 'react'

/** A number in a sentence: "3 devoirs à rendre". */
export function Stat({ value, label }: { value: ReactNode; label: string }) {
  return (
    <p className="flex items-baseline gap-2">
      <span className="text-2xl font-bold tabular-nums">{value}</span>
      <span className="text-ink-quiet">{label}</span>
    </p>
  )
}

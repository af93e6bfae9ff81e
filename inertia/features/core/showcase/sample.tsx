import type { ReactNode } from 'react'

/** One part on the page that shows all parts. Its words are samples, so they are not in the catalogue. */
export function Sample({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-4 border-t border-line pt-5">
      <h2 className="text-lg text-ink-quiet">{name}</h2>
      {children}
    </section>
  )
}

/** Both together have an edge as well, so that the two don't differ by their strength alone. */
export const WASHES = {
  own: 'bg-[color-mix(in_srgb,var(--color-success)_9%,transparent)]',
  shared: 'border-l-4 border-success bg-[color-mix(in_srgb,var(--color-success)_14%,transparent)]',
} as const

/** The whole row can be pressed, 44 px high, and the mark keeps the system's own behaviour. */
export const choiceRowClasses =
  'flex min-h-11 items-start gap-3 rounded-md py-2 has-disabled:text-ink-quiet'

export const choiceMarkClasses = 'mt-0.5 size-5 shrink-0 accent-action'

/** Every field that takes text looks the same; 16 px at least, or phones zoom in. */
export const controlClasses =
  'block w-full min-h-11 rounded-md border border-border bg-raised px-3 py-2 text-base text-ink ' +
  'placeholder:text-ink-quiet transition-colors hover:border-ink-quiet ' +
  'focus-visible:border-action focus-visible:outline-offset-0 ' +
  'aria-invalid:border-danger aria-invalid:border-2 disabled:bg-paper disabled:text-ink-quiet [&:is(input,textarea)]:read-only:bg-paper'

import { useEffect } from 'react'

/** What is wrong may stand far above the button that was pressed: the first such field of the part that is shown takes the focus, and comes into view. */
export function useFirstWrong(errors: object, part?: string) {
  useEffect(() => {
    if (Object.keys(errors).length === 0) return
    document.querySelector<HTMLElement>('form [aria-invalid="true"]:not([hidden] *)')?.focus()
  }, [errors, part])
}

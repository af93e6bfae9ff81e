import { useEffect } from 'react'

/** What is wrong may stand far above the button that was pressed: the first such field takes the focus, and comes into view. */
export function useFirstWrong(errors: object) {
  useEffect(() => {
    if (Object.keys(errors).length === 0) return
    document.querySelector<HTMLElement>('form [aria-invalid="true"]:not([hidden] *)')?.focus()
  }, [errors])
}

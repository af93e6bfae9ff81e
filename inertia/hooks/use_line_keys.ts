import { useEffect } from 'react'

const LINE = '[data-line]'
const STEPS: Record<string, number> = { ArrowUp: -1, ArrowDown: 1, Home: -Infinity, End: Infinity }

/** From one line of the page's lists the arrows lead to the next: each line has one element marked `data-line`. */
export function useLineKeys() {
  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      const step = STEPS[event.key]
      const from = document.activeElement
      if (!step || !from?.matches(LINE) || event.altKey || event.ctrlKey || event.metaKey) return
      const lines = [...document.querySelectorAll<HTMLElement>(LINE)]
      const place = lines.indexOf(from as HTMLElement) + step
      event.preventDefault()
      lines[Math.min(Math.max(place, 0), lines.length - 1)].focus()
    }
    document.addEventListener('keydown', walk)
    return () => document.removeEventListener('keydown', walk)
  }, [])
}

import { useEffect } from 'react'
import { useTranslation } from 'adminjs'

type Name = (part: Element) => string

/**
 * AdminJS leaves some of its parts without a name and its pages without a place where they begin. They get both as soon
 * as they are drawn: which parts, and what they are called.
 */
export function useNamedParts() {
  const { translateComponent: tc } = useTranslation()

  useEffect(() => {
    const word = (key: string) => () => tc(`Parts.${key}`)
    const names: [parts: string, name: Name][] = [
      ['[data-testid="first"]', word('first')],
      ['[data-testid="previous"]', word('previous')],
      ['[data-testid="next"]', word('next')],
      ['[data-testid="last"]', word('last')],
      ['[data-css$="-filter-drawer-content"] button', word('close')],
      [
        '[data-css$="-table-head"] input[type="checkbox"], thead input[type="checkbox"]',
        word('all'),
      ],
      [
        'tbody input[type="checkbox"]',
        (part) => tc('Parts.one', { name: part.closest('tr')?.cells[1]?.textContent ?? '' }),
      ],
    ]

    function nameParts() {
      for (const [parts, name] of names) {
        for (const part of document.querySelectorAll(`:is(${parts}):not([aria-label])`)) {
          part.setAttribute('aria-label', name(part))
        }
      }
      const content = document.querySelector('[data-css="app-content"]')
      if (!content || content.id) return
      content.id = 'content'
      content.setAttribute('tabindex', '-1')
      if (!content.querySelector('main')) content.setAttribute('role', 'main')
    }

    nameParts()
    const observer = new MutationObserver(nameParts)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [tc])
}

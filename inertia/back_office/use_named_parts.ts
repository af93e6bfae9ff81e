import { useEffect } from 'react'
import { useTranslation } from 'adminjs'
import { KEY_BUTTONS, MENU, useKeyButtons } from '~/back_office/use_key_buttons'

type Name = (part: Element) => string

const nameOfRow = (part: Element) => part.closest('tr')?.cells[1]?.textContent ?? ''

/**
 * AdminJS leaves some of its parts without a name and its pages without a place where they begin. They get both as soon
 * as they are drawn: which parts, and what they are called.
 */
export function useNamedParts() {
  const { translateComponent: tc } = useTranslation()
  useKeyButtons()

  useEffect(() => {
    const word = (key: string) => () => tc(`Parts.${key}`)
    const names: [parts: string, name: Name][] = [
      ['[data-testid="first"]', word('first')],
      ['[data-testid="previous"]', word('previous')],
      ['[data-testid="next"]', word('next')],
      ['[data-testid="last"]', word('last')],
      ['[data-css$="-filter-drawer-content"] button:not(.hs *)', word('close')],
      [
        '[data-css$="-table-head"] input[type="checkbox"], thead input[type="checkbox"]',
        word('all'),
      ],
      [MENU, (part) => tc('Parts.actions', { name: nameOfRow(part) })],
      ['tbody input[type="checkbox"]', (part) => tc('Parts.one', { name: nameOfRow(part) })],
    ]

    function nameParts() {
      for (const [parts, name] of names) {
        for (const part of document.querySelectorAll(`:is(${parts}):not([aria-label])`)) {
          part.setAttribute('aria-label', name(part))
        }
      }
      for (const part of document.querySelectorAll(`:is(${KEY_BUTTONS}):not([tabindex])`)) {
        part.setAttribute('role', 'button')
        part.setAttribute('tabindex', '0')
        if (part.matches(MENU)) part.setAttribute('aria-expanded', 'false')
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

import { useEffect } from 'react'

const FILTER = 'a[data-css$="-filter-button"]'
export const MENU = 'a[data-testid="actions-dropdown"]'
const DRAWER = '[data-css$="-filter-drawer"]'

/** What AdminJS draws as links that lead nowhere: the keyboard reaches them and presses them like buttons. */
export const KEY_BUTTONS = `${FILTER}, ${MENU}`

/** AdminJS opens the menu of a row under the mouse, and closes it when the mouse leaves. */
function setOpen(menu: Element, open: boolean) {
  menu.dispatchEvent(new MouseEvent(open ? 'mouseover' : 'mouseout', { bubbles: true }))
  menu.setAttribute('aria-expanded', String(open))
}

function press(button: HTMLElement) {
  if (button.matches(FILTER)) {
    button.click()
    return setTimeout(() => focusIn(document.querySelector(DRAWER)))
  }
  setOpen(button, true)
  return setTimeout(() => focusIn(button.parentElement!.querySelector(`:scope > :not(${MENU})`)))
}

const focusIn = (part: Element | null) =>
  part?.querySelector<HTMLElement>('a[href], input, select')?.focus()

function escape(target: HTMLElement) {
  const menu = menuAround(target)
  if (menu) {
    setOpen(menu, false)
    return menu.focus()
  }
  if (!target.closest(DRAWER)) return
  target.closest(DRAWER)!.querySelector('button')!.click()
  document.querySelector<HTMLElement>(FILTER)?.focus()
}

/** The button whose menu this stands in. */
const menuAround = (target: Element) =>
  target.closest(`:has(> ${MENU})`)?.querySelector<HTMLElement>(`:scope > ${MENU}`)

/** The filter of a list and the menu of each row, for who has no mouse: Enter or space opens, Escape closes. */
export function useKeyButtons() {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const target = event.target as HTMLElement
      if (event.key === 'Escape') return escape(target)
      if (!['Enter', ' '].includes(event.key) || !target.matches(KEY_BUTTONS)) return
      event.preventDefault()
      press(target)
    }

    function onFocusOut({ target, relatedTarget }: FocusEvent) {
      const menu = menuAround(target as Element)
      if (menu && relatedTarget && menuAround(relatedTarget as Element) !== menu) {
        setOpen(menu, false)
      }
    }

    document.addEventListener('keydown', onKeyDown)
    document.addEventListener('focusout', onFocusOut)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
      document.removeEventListener('focusout', onFocusOut)
    }
  }, [])
}

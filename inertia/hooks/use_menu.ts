import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ToggleEvent,
} from 'react'

const GAP = 4
const EDGE = 8

/**
 * Puts a popover beside its button, and moves through its items with the arrow keys, as a menu should.
 *
 * @param ready says whether its items are there: they may come while it is open.
 */
export function useMenu(ready: boolean, onOpen?: () => void) {
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)

  /** Those that are shown: some stand here only where there is no room for them elsewhere. */
  const items = () =>
    [...(list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])].filter((item) =>
      item.checkVisibility()
    )

  const arrange = () => {
    if (!button.current || !list.current) return
    const anchor = button.current.getBoundingClientRect()
    const { offsetWidth, offsetHeight, style } = list.current
    const below = anchor.bottom + GAP + offsetHeight < window.innerHeight
    style.top = `${below ? anchor.bottom + GAP : Math.max(EDGE, anchor.top - GAP - offsetHeight)}px`
    style.left = `${Math.max(EDGE, Math.min(anchor.right, window.innerWidth - EDGE) - offsetWidth)}px`
    items()[0]?.focus()
  }

  const show = (shown: boolean) => {
    setOpen(shown)
    if (shown) onOpen?.()
  }
  // Pressed before the page's script stood, the browser opened it by itself.
  useEffect(() => {
    show(list.current!.matches(':popover-open'))
  }, [])
  useLayoutEffect(() => {
    if (open) arrange()
  }, [open, ready])

  const follow = (event: ToggleEvent) => show(event.newState === 'open')

  const move = (event: KeyboardEvent) => {
    const all = items()
    const present = all.indexOf(document.activeElement as HTMLElement)
    const next = {
      ArrowDown: (present + 1) % all.length,
      ArrowUp: (present - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    }[event.key]
    if (next === undefined) return
    event.preventDefault()
    all[next]?.focus()
  }

  return { button, list, open, follow, move }
}

import { useRef, useState } from 'react'

/**
 * Rows that can be added and taken away. After one was taken away the focus goes to the button that
 * adds one, so that nobody who uses a keyboard is thrown to the top of the page.
 */
export function useRows<Row extends object>(initial: Row[], empty: Row) {
  const [rows, setRows] = useState(() => initial.map((row, key) => ({ key, row })))
  const nextKey = useRef(initial.length)
  const addButton = useRef<HTMLButtonElement>(null)

  return {
    rows,
    addButton,
    add: () => setRows((all) => [...all, { key: nextKey.current++, row: empty }]),
    remove: (key: number) => {
      setRows((all) => all.filter((one) => one.key !== key))
      addButton.current?.focus()
    },
  }
}

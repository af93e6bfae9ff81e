import { useEffect, useRef, useState } from 'react'

/** Says which days are shown once others are: the heading alone changes in silence. */
export function SaidTitle({ title }: { title: string }) {
  const shown = useRef(title)
  const [said, setSaid] = useState('')

  useEffect(() => {
    if (shown.current === title) return
    shown.current = title
    setSaid(title)
  }, [title])

  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  )
}

import type { ReactNode } from 'react'

/** The sheet and the pen of every drawing; what it shows is said in words beside it. */
export function Drawing({ children }: { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 240 120"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
      focusable="false"
      className="h-auto w-full"
    >
      {children}
    </svg>
  )
}

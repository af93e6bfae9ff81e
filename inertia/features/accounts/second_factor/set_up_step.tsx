import type { ReactNode } from 'react'

type SetUpStepProps = { number: number; title: string; text?: string; children?: ReactNode }

/** One of the things to do on one page, in their order: none of them is behind another. */
export function SetUpStep({ number, title, text, children }: SetUpStepProps) {
  return (
    <li className="flex gap-3">
      <span
        aria-hidden
        className="mt-0.5 inline-flex size-7 shrink-0 items-center justify-center rounded-full border-2 border-action text-sm font-bold text-action"
      >
        {number}
      </span>
      <div className="min-w-0 flex-1 pt-0.5">
        <h2 className="text-lg">{title}</h2>
        {text && <p className="max-w-text text-ink-quiet">{text}</p>}
        {children && <div className="pt-3">{children}</div>}
      </div>
    </li>
  )
}

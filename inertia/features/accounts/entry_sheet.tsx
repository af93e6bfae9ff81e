import type { ReactNode } from 'react'
import { PageHeader } from '~/ui/page_header'

type EntrySheetProps = { title: string; intro?: ReactNode; children: ReactNode; after?: ReactNode }

/** One narrow sheet in the middle of the page: everything on the way in looks the same. */
export function EntrySheet({ title, intro, children, after }: EntrySheetProps) {
  return (
    <div className="mx-auto flex w-full max-w-md flex-col gap-6">
      <PageHeader title={title}>{intro}</PageHeader>
      <div className="sheet py-5 pr-4 pl-5 sm:py-6 sm:pr-6 sm:pl-7">{children}</div>
      {after && <div className="flex flex-col gap-2 text-ink-quiet">{after}</div>}
    </div>
  )
}

import { useEffect, useState, type ChangeEvent } from 'react'
import { useShared } from '~/hooks/use_shared'
import { reportDrafts, type ReportDraft } from './report_drafts'

type Typed = ChangeEvent<HTMLInputElement | HTMLTextAreaElement>

/** What is typed of a report, kept on the device until it is sent. */
export function useReportDraft(appointmentId: string) {
  const drafts = reportDrafts(useShared().user!.id, appointmentId)
  const [typed, setTyped] = useState<ReportDraft>({})
  // The server knows no draft: it is found once the page is alive.
  useEffect(() => setTyped(drafts.read()), [appointmentId])

  return {
    begun: Object.values(typed).some(Boolean),
    forget: drafts.forget,
    /** What a field needs to show its draft and to keep it. */
    field: (name: string) => ({
      value: typed[name] ?? '',
      onChange: ({ target }: Typed) => {
        const draft = { ...typed, [name]: target.value }
        setTyped(draft)
        drafts.keep(draft)
      },
    }),
  }
}

import { useTranslation } from 'adminjs'
import { useMoments } from '~/back_office/use_moments'
import { CaseMessages, type CaseMessage } from '~/back_office/case_messages'
import type { HrefOf } from '~/back_office/stored_files'

export type CasePart = {
  report: { id: string; reporter: string; createdAt: string } | null
  unchanged: number
  messages: CaseMessage[]
}

/** What two people wrote: the copy of each report, without what an earlier one shows, or the conversation. */
export function CaseParts({ parts, hrefOf }: { parts: CasePart[]; hrefOf: HrefOf }) {
  const { translateComponent: tc } = useTranslation()
  const momentOf = useMoments()

  return (
    <section className="hs flex max-w-[46rem] flex-col gap-8 bg-raised p-6 text-ink">
      {parts.every(({ messages }) => messages.length === 0) && <p>{tc('ReadCase.nothing')}</p>}
      {parts.map(({ report, unchanged, messages }) => (
        <div key={report?.id ?? ''}>
          {report && (
            <h2 className="mb-3 text-lg font-bold">
              {tc('ReadCase.copy', {
                name: report.reporter,
                moment: momentOf(report.createdAt),
              } as never)}
            </h2>
          )}
          {unchanged > 0 && (
            <p className="mb-3 text-ink-quiet">
              {tc('ReadCase.unchanged', { count: unchanged } as never)}
            </p>
          )}
          <CaseMessages {...{ messages, hrefOf, momentOf }} />
        </div>
      ))}
    </section>
  )
}

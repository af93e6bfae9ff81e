import { useTranslation } from 'adminjs'
import { writeDate } from '~/lib/write_date'
import { useFormatting } from '~/back_office/use_formatting'

export type StepsForm = {
  charterAccepted: boolean
  interview: { heldOn: string; favourable: boolean; by: string } | null
  check: { kind: string; shownOn: string; expiresOn: string; favourable: boolean } | null
  missing: string | null
}

/** Charter, interview and check in one line each, and what still keeps the tutor from being cleared. */
export function StepsSoFar({ form }: { form: StepsForm }) {
  const { translateComponent: tc, translateMessage: tm } = useTranslation()
  const formatting = useFormatting()
  const day = (iso: string) =>
    writeDate(
      new Intl.DateTimeFormat(formatting, { dateStyle: 'long', timeZone: 'UTC' }),
      new Date(iso)
    )
  const said = (favourable: boolean) => tc(`FavourableChoice.${favourable ? 'yes' : 'no'}`)
  const { charterAccepted, interview, check, missing } = form

  return (
    <div className="mb-6 border-l-2 border-margin pl-4">
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
        <dt className="font-semibold">{tc('Decide.charter')}</dt>
        <dd>{tc(charterAccepted ? 'Decide.charterAccepted' : 'Decide.nothing')}</dd>
        <dt className="font-semibold">{tc('Decide.interview')}</dt>
        <dd>
          {interview
            ? `${said(interview.favourable)}, ${day(interview.heldOn)}, ${interview.by}`
            : tc('Decide.nothing')}
        </dd>
        <dt className="font-semibold">{tc('Decide.check')}</dt>
        <dd>
          {check
            ? [
                said(check.favourable),
                tc(`RecordCheck.kinds.${check.kind}`),
                tc('Decide.until', { day: day(check.expiresOn) } as never),
              ].join(', ')
            : tc('Decide.nothing')}
        </dd>
      </dl>
      {missing && <p className="mt-3 text-warning">{tm(`refusals.${missing}`)}</p>}
    </div>
  )
}

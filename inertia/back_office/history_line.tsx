import { useTranslation } from 'adminjs'
import { useDates, words } from '~/back_office/fields'
import { useMoments } from '~/back_office/use_moments'
import type { HistoryEntry } from '~/back_office/use_history'

type HistoryLineProps = { entry: HistoryEntry; names: Record<string, string>; resourceId: string }

/** One line of the journal: who, when, what changed from what to what, and why. */
export function HistoryLine({ entry, names, resourceId }: HistoryLineProps) {
  const { translateLabel: tl, translateComponent: tc, translateProperty: tp } = useTranslation()
  const dates = useDates()
  const momentOf = useMoments()
  const { at, actor, action, before, after, reason } = entry
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  const say = (name: string, value: unknown) =>
    names[String(value)] ??
    words(value ?? null, tc, (known) =>
      tl(`${name}.${known}`, { defaultValue: dates(known) } as never)
    )

  return (
    <li className="py-2">
      <p>
        <span className="font-semibold">{tl(`action.${action}`)}</span>{' '}
        <span className="text-ink-quiet">
          {momentOf(at)} · {actor ?? tc('History.itself')}
        </span>
      </p>
      {fields.length > 0 && (
        <dl className="grid gap-x-4 sm:grid-cols-[auto_1fr]">
          {fields.map((name) => (
            <div key={name} className="contents">
              <dt className="text-ink-quiet">{tp(name, resourceId)}</dt>
              <dd className="break-words whitespace-pre-line">
                {before && (
                  <>
                    <span className="sr-only">{tc('History.before')} </span>
                    {say(name, before[name])}
                    <span aria-hidden="true"> → </span>
                    <span className="sr-only">{tc('History.after')} </span>
                  </>
                )}
                {say(name, after?.[name])}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {reason && (
        <p className="break-words">
          <span className="text-ink-quiet">{tc('History.reason')}</span> {reason}
        </p>
      )}
    </li>
  )
}

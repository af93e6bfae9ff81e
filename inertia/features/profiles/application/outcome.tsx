import { Notice } from '~/ui/notice'
import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

/** What was decided, in words that one would say to a person; nothing while it is under way. */
export function Outcome({ application }: { application: Data.Profiles.Application }) {
  const { t } = useTranslation()
  // A day without a time has no zone.
  const dates = useDates('UTC')
  const { contactEmail } = useShared().association
  const { state, cleared, checkExpiresOn, reapplyOn, mayReapply } = application

  if (cleared) {
    return (
      <Notice tone="success" title={t('profiles.application.outcome.cleared_title')}>
        {checkExpiresOn &&
          t('profiles.application.outcome.cleared', { day: dates.date(checkExpiresOn) })}
      </Notice>
    )
  }
  if (state !== 'refused' && state !== 'expired' && state !== 'cleared') return null
  const outcome = state === 'refused' ? 'refused' : 'expired'
  return (
    <Notice
      tone={outcome === 'expired' ? 'warning' : 'info'}
      title={t(`profiles.application.outcome.${outcome}_title`)}
      action={
        <a
          href={`mailto:${contactEmail}`}
          className="font-medium text-action underline underline-offset-4"
        >
          {contactEmail}
        </a>
      }
    >
      {t(`profiles.application.outcome.${outcome}`)}
      {reapplyOn && (
        <span className="block pt-2">
          {mayReapply
            ? t('profiles.application.outcome.reapply')
            : t('profiles.application.outcome.reapply_on', { day: dates.date(reapplyOn) })}
        </span>
      )}
    </Notice>
  )
}

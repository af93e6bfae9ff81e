import { Details } from '~/ui/details'
import { QrCode } from '~/ui/qr_code'
import { useTranslation } from '~/hooks/use_translation'

export type NewSecret = { qr: { size: number; path: string }; groups: string[] }

/** The secret for the phone's camera, and in groups for somebody who has to type it. */
export function SecretKey({ qr, groups }: NewSecret) {
  const { t } = useTranslation()
  return (
    <div className="flex flex-col gap-2">
      <QrCode code={qr} label={t('accounts.second_factor.qr')} />
      <Details summary={t('accounts.second_factor.type_instead')}>
        <p className="max-w-text pb-2">{t('accounts.second_factor.type_text')}</p>
        <p className="flex flex-wrap gap-x-3 gap-y-1 text-lg font-semibold tabular-nums">
          {groups.map((group, index) => (
            <span key={index}>{group}</span>
          ))}
        </p>
      </Details>
    </div>
  )
}

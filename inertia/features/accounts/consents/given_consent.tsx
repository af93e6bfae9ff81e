import type { ReactNode } from 'react'
import { Details } from '~/ui/details'
import { useDates } from '~/hooks/use_dates'
import { useTranslation } from '~/hooks/use_translation'
import { TextBlocks } from '~/features/core/text_blocks'
import type { Answer } from '~/features/accounts/consents/consent_questions'

const GIVEN = {
  account: 'guardians.answer.given',
  link: 'guardians.answer.given',
  paper: 'guardians.answer.given_recorded',
  phone: 'guardians.answer.given_recorded',
  passed: 'guardians.answer.given_passed',
} as const

/** What stands: since when, the very text that was agreed to, and how to take it back. */
export function GivenConsent({ answer, children }: { answer: Answer; children?: ReactNode }) {
  const { t } = useTranslation()
  const dates = useDates()
  const given = answer.given!
  const blocks = given.outdated ? given.blocks : answer.blocks

  return (
    <li className="border-l-2 border-margin pl-4">
      <h3 className="text-lg font-semibold">{t(`guardians.purpose.${answer.purpose}`)}</h3>
      <p className="text-ink-quiet">
        {t(GIVEN[given.channel], { date: dates.date(given.at), version: given.version })}
      </p>
      <Details summary={t('guardians.answer.read')}>
        <TextBlocks blocks={blocks} />
      </Details>
      {children && <Details summary={t('guardians.answer.withdraw')}>{children}</Details>}
    </li>
  )
}

import { Check, Hourglass, X } from 'lucide-react'
import { Icon } from '~/ui/icon'
import { useDates } from '~/hooks/use_dates'
import { useTranslation } from '~/hooks/use_translation'
import type { Answer } from '~/features/accounts/consents/consent_questions'
import type { Guardian } from '~/features/accounts/consents/named_guardian'

type GuardianConsentsProps = {
  purposes: Answer['purpose'][]
  guardians: Guardian[]
  /** What one of them doesn't agree to doesn't stand, whoever else agrees. */
  standing: Answer['purpose'][]
}

/** For each purpose that a guardian answers: who agreed and when, that nobody has yet, or that it doesn't stand. */
export function GuardianConsents({ purposes, guardians, standing }: GuardianConsentsProps) {
  const { t } = useTranslation()
  const dates = useDates()
  const given = guardians.flatMap(({ name, consents }) =>
    consents.map((consent) => ({ ...consent, name }))
  )

  return (
    <ul className="flex flex-col gap-2">
      {purposes.map((wanted) => {
        const agreed = given.filter(({ purpose }) => purpose === wanted)
        const found = standing.includes(wanted) ? agreed : []
        const isRefused = guardians.some(({ refused }) => refused.includes(wanted))
        const lack = isRefused ? 'taken_back' : 'missing'
        const purpose = t(`guardians.purpose.${wanted}`)
        return (
          <li key={wanted} className="flex gap-3">
            <Icon
              of={found.length > 0 ? Check : isRefused ? X : Hourglass}
              className={found.length > 0 ? 'mt-0.5 text-success' : 'mt-0.5 text-ink-quiet'}
            />
            <span>
              {found.length === 0 && t(`guardians.own.${lack}`, { purpose })}
              {found.map(({ name, givenAt, version }) => (
                <span key={name + givenAt} className="block">
                  {t('guardians.own.guardian_gave', {
                    purpose,
                    date: dates.date(givenAt),
                    version,
                  })}
                  {` (${name})`}
                </span>
              ))}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

import { useTranslation } from '~/hooks/use_translation'

const EXPECTED = ['hour', 'charter', 'interview', 'check', 'adult'] as const

/** What a tutor commits to, told before an address is asked for. */
export function Expectations() {
  const { t } = useTranslation()
  return (
    <ul className="flex list-disc flex-col gap-2 pl-6 marker:text-margin">
      {EXPECTED.map((name) => (
        <li key={name}>{t(`accounts.sign_up.expected.${name}`)}</li>
      ))}
    </ul>
  )
}

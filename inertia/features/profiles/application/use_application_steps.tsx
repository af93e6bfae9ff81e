import type { ReactNode } from 'react'
import { LinkButton } from '~/ui/link_button'
import type { Data } from '@generated/data'
import { useTranslation } from '~/hooks/use_translation'
import { SendForm } from './send_form'
import { CheckStep } from './check_step'
import { InterviewStep } from './interview_step'

const NAMES = [
  'profile',
  'availability',
  'charter',
  'submission',
  'interview',
  'check',
  'decision',
] as const

type Facts = {
  application: Data.Profiles.Application
  slot: Data.Profiles.InterviewSlot | null
  slots: Data.Profiles.InterviewSlot[]
}

/** The steps in words, each with what can be done about it now. What is missing is always one link away. */
export function useApplicationSteps({ application, slot, slots }: Facts) {
  const { t } = useTranslation()
  const { current, hasProfile, hasAvailability, charterAccepted, interviewHeld, state } =
    application
  const primary = (index: number) => (index === current ? 'primary' : 'secondary')
  const actions: Partial<Record<(typeof NAMES)[number], ReactNode>> = {
    profile: !hasProfile && (
      <LinkButton route="profiles.edit" variant={primary(0)}>
        {t('profiles.application.profile.action')}
      </LinkButton>
    ),
    availability: !hasAvailability && (
      <LinkButton route="availabilities.edit" variant={primary(1)}>
        {t('profiles.application.availability.action')}
      </LinkButton>
    ),
    charter: !charterAccepted && (
      <LinkButton route="charters.show" variant={primary(2)}>
        {t('profiles.application.charter.action')}
      </LinkButton>
    ),
    submission: (state === 'draft' || application.mayReapply) && (
      <SendForm ready={hasProfile && hasAvailability && charterAccepted} />
    ),
    interview: (application.mayPick || slot) && !interviewHeld && (
      <InterviewStep slot={slot} slots={slots} />
    ),
    check: state !== 'draft' && current <= 5 && <CheckStep />,
  }

  return NAMES.map((name, index) => ({
    title: t(`profiles.application.${name}.title`),
    text: t(wordsOf(name, index < current, actions[name])),
    again: index < current && Boolean(actions[name]),
    action: actions[name] || undefined,
  }))
}

/** What was done once and is to be done again isn't called done: a profile that was emptied, a new version of the charter. */
function wordsOf(name: (typeof NAMES)[number], isOver: boolean, action: ReactNode) {
  const text = `profiles.application.${name}.text` as const
  if (!isOver) return text
  if (!action) return `profiles.application.${name}.done` as const
  return name === 'charter' ? 'profiles.application.charter.changed' : text
}

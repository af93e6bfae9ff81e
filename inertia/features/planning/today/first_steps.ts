import type { Data } from '@generated/data'
import type { MessageKey } from '@generated/messages'

type State = Data.Planning.FirstSteps
type Words = { title: MessageKey; text: MessageKey; action?: { label: MessageKey; href: string } }

const PROFILE = '/profile'
const APPLICATION = '/application'

function account({ waitingForGuardian }: State): Words {
  return waitingForGuardian
    ? { title: 'planning.steps.account.waiting_title', text: 'planning.steps.account.waiting' }
    : { title: 'planning.steps.account.title', text: 'planning.steps.account.done' }
}

function clearance({ application }: State): Words {
  const told = application !== null && application !== 'draft' && application !== 'cleared'
  return {
    title: 'planning.steps.clearance.title',
    text: told ? `planning.steps.clearance.${application}` : 'planning.steps.clearance.text',
    action: { label: 'planning.steps.clearance.action', href: APPLICATION },
  }
}

const AVAILABILITY = { label: 'planning.steps.availability', href: '/availability' } as const

function guardian({ guardian: state }: State): Words {
  return {
    title: 'planning.steps.guardian.title',
    text: state === 'done' ? 'planning.steps.guardian.done' : 'planning.steps.guardian.text',
    action: { label: 'planning.steps.guardian.action', href: '/consents' },
  }
}

/** The words of one step, and what can be done about it now. Whoever waits can say when they are available meanwhile. */
export function wordsOf(step: State['names'][number], state: State): Words {
  const words = wordsOfStep(step, state)
  const waits =
    step !== 'account' && step !== 'profile' && step !== 'guardian' && step !== 'clearance'
  return waits && !state.hasAvailability ? { ...words, action: AVAILABILITY } : words
}

function wordsOfStep(step: State['names'][number], state: State): Words {
  if (step === 'account') return account(state)
  if (step === 'clearance') return clearance(state)
  if (step === 'guardian') return guardian(state)
  if (step === 'profile') {
    return {
      title: 'planning.steps.profile.title',
      text: `planning.steps.profile.${state.role}`,
      action: { label: `planning.steps.profile.action_${state.role}`, href: PROFILE },
    }
  }
  const words: Words = {
    title: `planning.steps.${step}.title`,
    text: `planning.steps.${step}.text`,
  }
  if (step !== 'tutor') return words
  return { ...words, action: { label: 'planning.steps.tutor.action', href: PROFILE } }
}

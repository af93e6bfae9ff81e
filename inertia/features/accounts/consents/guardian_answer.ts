import type { Answer } from '~/features/accounts/consents/consent_questions'
import type { Guardian } from '~/features/accounts/consents/named_guardian'

type Purposes = Answer['purpose'][]

/** Where a guardian stands, as their child is told. */
export type GuardianAnswer = 'refuses' | 'lacks' | 'agrees' | 'none'

/** In the order in which their child is told of one of them. */
const FIRST: GuardianAnswer[] = ['refuses', 'lacks', 'agrees', 'none']

/**
 * What this guardian answered: whoever says no to something needed is in the way; something that another one agreed to lacks
 * of nobody.
 */
export function answerOf(guardian: Guardian, needed: Purposes, standing: Purposes): GuardianAnswer {
  const { answered, refused, consents } = guardian
  if (!answered) return 'none'
  if (needed.some((wanted) => refused.includes(wanted))) return 'refuses'
  const missing = needed.filter((wanted) => !standing.includes(wanted))
  const given = consents.map(({ purpose }) => purpose)
  return missing.every((wanted) => given.includes(wanted)) ? 'agrees' : 'lacks'
}

/** The guardian whom it depends on, with their answer. */
export function decisiveAnswer(guardians: Guardian[], needed: Purposes, standing: Purposes) {
  const answers = guardians.map((guardian) => ({
    guardian,
    answer: answerOf(guardian, needed, standing),
  }))
  return answers.toSorted((one, two) => FIRST.indexOf(one.answer) - FIRST.indexOf(two.answer))[0]
}

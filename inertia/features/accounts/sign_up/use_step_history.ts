import { useEffect } from 'react'
import { takeWalks } from '~/lib/own_entries'
import type { StepName } from '~/features/accounts/sign_up/sign_up_steps'

/** The step that the address names, or -1. */
export const stepInAddress = (steps: StepName[]) =>
  steps.findIndex((name) => location.hash === `#${name}`)

/** What Inertia keeps with an entry goes along, so that it finds its page from everywhere. */
export const pushStep = (name: StepName) => history.pushState(history.state, '', `#${name}`)

export const replaceStep = (name: StepName) => history.replaceState(history.state, '', `#${name}`)

/** Whether the browser's Back leads to this step. A browser without the Navigation API doesn't say. */
export function isBefore(steps: StepName[], index: number) {
  const { navigation } = window
  const entry = navigation?.entries()[(navigation.currentEntry?.index ?? 0) - 1]
  if (!entry?.url) return false
  const { pathname, search, hash } = new URL(entry.url)
  const isHere = pathname === location.pathname && search === location.search
  return isHere && (hash === `#${steps[index]}` || (index === 0 && hash === ''))
}

/** Each step is an entry in the browser's history, named in the address: Back and Forward walk the steps. */
export function useStepHistory(steps: StepName[], onWalk: (index: number) => void) {
  useEffect(() => {
    const { pathname, search } = location
    return takeWalks(() => {
      const index = location.hash ? stepInAddress(steps) : 0
      if (location.pathname !== pathname || location.search !== search || index < 0) return false
      onWalk(index)
      return true
    })
  })
}

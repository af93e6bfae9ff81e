import { router } from '@inertiajs/react'
import type { SharedProps } from '~/types'

/**
 * The server writes the person's theme, text size and reading mode on <html>. When they change without a full
 * load (somebody saves their settings, signs in or out), this follows. Another language is a full load.
 */
export function followPreferences() {
  // A form that leads back to its own page succeeds without a navigation.
  router.on('navigate', ({ detail }) => apply(detail.page.props as unknown as SharedProps))
  router.on('success', ({ detail }) => apply(detail.page.props as unknown as SharedProps))
}

function apply({ user, locale }: SharedProps) {
  const root = document.documentElement
  if (locale && locale !== root.lang) return window.location.reload()

  root.dataset.theme = user?.theme ?? 'system'
  root.dataset.textSize = user?.textSize ?? 'normal'
  root.toggleAttribute('data-reading', Boolean(user?.readingMode))
}

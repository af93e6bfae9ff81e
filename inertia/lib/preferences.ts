import { router } from '@inertiajs/react'
import type { SharedProps } from '~/types'

type Look = Pick<
  NonNullable<SharedProps['user']>,
  'theme' | 'textSize' | 'readingMode' | 'dyslexiaFont'
>

/**
 * The server writes the person's theme, text size and reading comfort on <html>. When they change without a full
 * load (somebody saves their settings, signs in or out), this follows. Another language is a full load.
 */
export function followPreferences() {
  // A form that leads back to its own page succeeds without a navigation.
  router.on('navigate', ({ detail }) => follow(detail.page.props as unknown as SharedProps))
  router.on('success', ({ detail }) => follow(detail.page.props as unknown as SharedProps))
}

/** What was just chosen, before the server knows of it. */
export function showChosenLook(form: FormData) {
  show({
    theme: form.get('theme') as Look['theme'],
    textSize: form.get('textSize') as Look['textSize'],
    readingMode: form.has('readingMode'),
    dyslexiaFont: form.has('dyslexiaFont'),
  })
}

function follow({ user, locale }: SharedProps) {
  if (locale && locale !== document.documentElement.lang) return window.location.reload()
  show(user)
}

function show(look?: Look | null) {
  const root = document.documentElement
  root.dataset.theme = look?.theme ?? 'system'
  root.dataset.textSize = look?.textSize ?? 'normal'
  root.toggleAttribute('data-reading', Boolean(look?.readingMode))
  root.toggleAttribute('data-dyslexia', Boolean(look?.dyslexiaFont))
}

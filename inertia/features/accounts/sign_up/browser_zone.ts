const MAINLAND = 'Europe/Paris'

/** Where the browser says that it is. One that hides it says UTC, which is nobody's own clock. */
export function browserZone() {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return zone.includes('/') && !zone.startsWith('Etc/') ? zone : MAINLAND
}

/** Before the browser has said anything. */
export const UNKNOWN_ZONE = MAINLAND

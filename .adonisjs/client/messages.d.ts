type Keys<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? Key
    : `${Key}.${Keys<Tree[Key]>}`
}[keyof Tree & string]

export type MessageKey =
  | `accounts.${Keys<typeof import('../../resources/lang/fr/accounts.json')>}`
  | `appointments.${Keys<typeof import('../../resources/lang/fr/appointments.json')>}`
  | `calendar.${Keys<typeof import('../../resources/lang/fr/calendar.json')>}`
  | `caught_mails.${Keys<typeof import('../../resources/lang/fr/caught_mails.json')>}`
  | `core.${Keys<typeof import('../../resources/lang/fr/core.json')>}`
  | `errors.${Keys<typeof import('../../resources/lang/fr/errors.json')>}`
  | `guardians.${Keys<typeof import('../../resources/lang/fr/guardians.json')>}`
  | `homework.${Keys<typeof import('../../resources/lang/fr/homework.json')>}`
  | `layout.${Keys<typeof import('../../resources/lang/fr/layout.json')>}`
  | `messaging.${Keys<typeof import('../../resources/lang/fr/messaging.json')>}`
  | `notifications.${Keys<typeof import('../../resources/lang/fr/notifications.json')>}`
  | `planning.${Keys<typeof import('../../resources/lang/fr/planning.json')>}`
  | `profiles.${Keys<typeof import('../../resources/lang/fr/profiles.json')>}`
  | `safeguarding.${Keys<typeof import('../../resources/lang/fr/safeguarding.json')>}`
  | `series.${Keys<typeof import('../../resources/lang/fr/series.json')>}`
  | `ui.${Keys<typeof import('../../resources/lang/fr/ui.json')>}`

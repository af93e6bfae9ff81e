type Keys<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? Key
    : `${Key}.${Keys<Tree[Key]>}`
}[keyof Tree & string]

export type MessageKey =
  | `errors.${Keys<typeof import('../../resources/lang/fr/errors.json')>}`
  | `layout.${Keys<typeof import('../../resources/lang/fr/layout.json')>}`
  | `ui.${Keys<typeof import('../../resources/lang/fr/ui.json')>}`

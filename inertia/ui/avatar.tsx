import { classes } from '~/ui/classes'

export type Ink = 'student' | 'tutor' | 'staff'

type AvatarProps = { name: string; ink: Ink; size?: 'small' | 'medium' | 'large' }

const INKS: Record<Ink, string> = {
  student: 'border-student text-student',
  tutor: 'border-tutor text-tutor',
  staff: 'border-ink text-ink',
}

const SIZES = {
  small: 'size-8 text-sm',
  medium: 'size-11 text-base',
  large: 'size-16 text-xl',
}

/** "Inès Martin" is "IM", "Inès" is "I". */
export function initialsOf(name: string) {
  const words = name.trim().split(/[\s-]+/)
  const letters = words.length > 1 ? [words[0], words[words.length - 1]] : words
  return letters.map((word) => Array.from(word)[0]?.toLocaleUpperCase('fr') ?? '').join('')
}

/** Initials in the person's ink stand in for a photo. The name is always written beside it. */
export function Avatar({ name, ink, size = 'medium' }: AvatarProps) {
  return (
    <span
      aria-hidden
      className={classes(
        'inline-flex shrink-0 items-center justify-center rounded-full border-2 bg-raised leading-none font-bold',
        INKS[ink],
        SIZES[size]
      )}
    >
      {initialsOf(name)}
    </span>
  )
}

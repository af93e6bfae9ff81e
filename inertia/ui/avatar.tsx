import { classes } from '~/ui/classes'

export type Ink = 'student' | 'tutor' | 'staff'

export type AvatarSize = 'small' | 'medium' | 'large' | 'portrait'

type AvatarProps = {
  name: string
  ink: Ink
  size?: AvatarSize
  /** Where the photo is found; null where there is none. */
  photo?: string | null
}

const INKS: Record<Ink, string> = {
  student: 'border-student text-student',
  tutor: 'border-tutor text-tutor',
  staff: 'border-ink text-ink',
}

const SIZES: Record<AvatarSize, string> = {
  small: 'size-8 text-sm',
  medium: 'size-11 text-base',
  large: 'size-16 text-xl',
  portrait: 'size-28 text-3xl',
}

/** "Inès Martin" is "IM", "Inès" is "I". */
export function initialsOf(name: string) {
  const words = name.trim().split(/[\s-]+/)
  const letters = words.length > 1 ? [words[0], words[words.length - 1]] : words
  return letters.map((word) => Array.from(word)[0]?.toLocaleUpperCase('fr') ?? '').join('')
}

/** Up to 48 px the small file is sharp enough on any screen. */
const fileFor = (photo: string, size: AvatarSize) =>
  size === 'small' || size === 'medium' ? `${photo}&size=small` : photo

/**
 * The person's photo, or their initials, in their ink. The initials stay underneath while the photo loads, and where it
 * can't. The name is always written beside it.
 */
export function Avatar({ name, ink, size = 'medium', photo }: AvatarProps) {
  return (
    <span
      aria-hidden
      className={classes(
        'relative inline-flex shrink-0 items-center justify-center overflow-hidden rounded-full border-2 bg-raised leading-none font-bold',
        INKS[ink],
        SIZES[size]
      )}
    >
      {initialsOf(name)}
      {photo && (
        <img
          key={photo}
          src={photo.startsWith('blob:') ? photo : fileFor(photo, size)}
          alt=""
          decoding="async"
          className="absolute inset-0 size-full object-cover"
        />
      )}
    </span>
  )
}

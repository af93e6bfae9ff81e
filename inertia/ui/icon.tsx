import type { LucideIcon } from 'lucide-react'

type IconProps = { of: LucideIcon; size?: 'small' | 'medium' | 'large'; className?: string }

const SIZES = { small: 16, medium: 20, large: 24 }

/** A picture beside a text, or inside an IconButton: it never speaks alone. */
export function Icon({ of: Picture, size = 'medium', className }: IconProps) {
  return (
    <Picture
      size={SIZES[size]}
      strokeWidth={1.75}
      aria-hidden
      focusable="false"
      className={`shrink-0 ${className ?? ''}`}
    />
  )
}

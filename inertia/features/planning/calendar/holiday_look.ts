import type { Holiday } from './entries'
import { Flag, TreePalm, type LucideIcon } from 'lucide-react'

/** School holidays are hatched, a public holiday is tinted: neither the colour nor the pattern speaks without its name. */
export const HOLIDAY_SHADES: Record<Holiday['kind'], string> = {
  school: 'hatched',
  public: 'tinted',
}

export const HOLIDAY_ICONS: Record<Holiday['kind'], LucideIcon> = {
  school: TreePalm,
  public: Flag,
}

/** How a day is shaded: a public holiday is the rarer of the two. */
export const shadeOf = (holidays: Holiday[]) => {
  const kinds = holidays.map(({ kind }) => kind)
  if (kinds.includes('public')) return HOLIDAY_SHADES.public
  return kinds.includes('school') ? HOLIDAY_SHADES.school : undefined
}

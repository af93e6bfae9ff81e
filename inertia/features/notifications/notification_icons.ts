import {
  Bell,
  BookOpenCheck,
  CalendarDays,
  HeartHandshake,
  MessageCircle,
  type LucideIcon,
} from 'lucide-react'

const ICONS: Record<string, LucideIcon> = {
  matching: HeartHandshake,
  profiles: HeartHandshake,
  messaging: MessageCircle,
  appointments: CalendarDays,
  homework: BookOpenCheck,
}

/** By the feature that it comes from; a reminder rings. */
export const iconOf = (kind: string) => ICONS[kind.split('.')[0]] ?? Bell

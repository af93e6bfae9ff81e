import {
  Bell,
  BookOpenCheck,
  CalendarDays,
  House,
  ListChecks,
  MessageCircle,
  NotebookPen,
  User,
  type LucideIcon,
} from 'lucide-react'

export type Destination = {
  name:
    'today' | 'messages' | 'calendar' | 'homework' | 'account' | 'tasks' | 'notes' | 'notifications'
  href: string
  icon: LucideIcon
}

/** The five of the bar, in the same order on a phone and on a wide screen. */
export const mainDestinations: Destination[] = [
  { name: 'today', href: '/', icon: House },
  { name: 'messages', href: '/messages', icon: MessageCircle },
  { name: 'calendar', href: '/calendar', icon: CalendarDays },
  { name: 'homework', href: '/homework', icon: BookOpenCheck },
  { name: 'account', href: '/account', icon: User },
]

export const tasks: Destination = { name: 'tasks', href: '/tasks', icon: ListChecks }

export const notes: Destination = { name: 'notes', href: '/notes', icon: NotebookPen }

export const notifications: Destination = {
  name: 'notifications',
  href: '/notifications',
  icon: Bell,
}

/** `/messages/42` is inside of `/messages`; only `/` itself is `/`. */
export function isCurrent(url: string, href: string) {
  const path = url.split(/[?#]/)[0]
  return href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)
}

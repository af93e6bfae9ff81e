import {
  Bell,
  CalendarClock,
  CalendarSync,
  ClipboardCheck,
  Handshake,
  IdCard,
  KeyRound,
  Mail,
  MonitorSmartphone,
  ShieldCheck,
  SunMoon,
  UserPen,
  type LucideIcon,
} from 'lucide-react'
import type { SharedProps } from '~/types'

type Person = Pick<NonNullable<SharedProps['user']>, 'role' | 'waits'>
type Role = Person['role']

type PlaceName =
  | 'identity'
  | 'profile'
  | 'availability'
  | 'calendar_feed'
  | 'consents'
  | 'application'
  | 'email'
  | 'password'
  | 'devices'
  | 'second_factor'
  | 'display'
  | 'notifications'

export type AccountPlace = {
  name: PlaceName
  href: string
  icon: LucideIcon
  group: 'me' | 'sign_in' | 'display'
  /** For everybody unless it says for whom. */
  roles?: Role[]
  /** Not while the account waits for consents. */
  later?: true
}

const PLACES: AccountPlace[] = [
  { name: 'identity', href: '/account/identity', icon: IdCard, group: 'me' },
  {
    name: 'profile',
    href: '/profile',
    icon: UserPen,
    group: 'me',
    roles: ['student', 'tutor'],
    later: true,
  },
  {
    name: 'availability',
    href: '/availability',
    icon: CalendarClock,
    group: 'me',
    roles: ['student', 'tutor'],
    later: true,
  },
  {
    name: 'calendar_feed',
    href: '/calendar-feed',
    icon: CalendarSync,
    group: 'me',
    roles: ['student', 'tutor'],
    later: true,
  },
  { name: 'consents', href: '/consents', icon: Handshake, group: 'me', roles: ['student'] },
  {
    name: 'application',
    href: '/application',
    icon: ClipboardCheck,
    group: 'me',
    roles: ['tutor'],
  },
  { name: 'email', href: '/account/email', icon: Mail, group: 'sign_in' },
  { name: 'password', href: '/account/password', icon: KeyRound, group: 'sign_in' },
  { name: 'devices', href: '/account/devices', icon: MonitorSmartphone, group: 'sign_in' },
  {
    name: 'second_factor',
    href: '/second-factor',
    icon: ShieldCheck,
    group: 'sign_in',
    roles: ['staff'],
  },
  {
    name: 'notifications',
    href: '/account/notifications',
    icon: Bell,
    group: 'display',
    later: true,
  },
  { name: 'display', href: '/account/display', icon: SunMoon, group: 'display' },
]

export const GROUPS = ['me', 'sign_in', 'display'] as const

/** Where a person finds and changes their own data, in the order of the page. */
export const placesFor = ({ role, waits }: Person) =>
  PLACES.filter(({ roles, later }) => (!roles || roles.includes(role)) && !(waits && later))

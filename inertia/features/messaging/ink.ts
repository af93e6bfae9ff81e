export type Ink = 'student' | 'tutor' | 'staff'

type Look = { name: string; edge: string; wash: string }

/** What a person of this role wrote, the same on every page. Side and name say it too. */
export const INKS: Record<Ink, Look> = {
  student: {
    name: 'text-student',
    edge: 'border-student',
    wash: 'bg-[color-mix(in_srgb,var(--color-student)_12%,var(--color-raised))]',
  },
  tutor: {
    name: 'text-tutor',
    edge: 'border-tutor',
    wash: 'bg-[color-mix(in_srgb,var(--color-tutor)_12%,var(--color-raised))]',
  },
  staff: {
    name: 'text-ink',
    edge: 'border-ink',
    wash: 'bg-[color-mix(in_srgb,var(--color-ink)_7%,var(--color-raised))]',
  },
}

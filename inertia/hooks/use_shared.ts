import { usePage } from '@inertiajs/react'
import type { SharedProps } from '~/types'

/** What every page knows: the person, the counts, the server's time … */
export function useShared(): SharedProps {
  return usePage().props as unknown as SharedProps
}

import { clock } from '#core/clock'

/** Whole days that have passed since then. */
export const daysSince = (date: Date) => Math.floor(clock.now().diff(clock.at(date)).as('days'))

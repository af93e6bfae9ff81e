import type { Table } from '#tests/functional/strangers/rows'
import { accounts } from '#tests/functional/strangers/routes/accounts'
import { admin } from '#tests/functional/strangers/routes/admin'
import { appointments } from '#tests/functional/strangers/routes/appointments'
import { core } from '#tests/functional/strangers/routes/core'
import { homework } from '#tests/functional/strangers/routes/homework'
import { messaging } from '#tests/functional/strangers/routes/messaging'
import { notifications } from '#tests/functional/strangers/routes/notifications'
import { planning } from '#tests/functional/strangers/routes/planning'
import { profiles } from '#tests/functional/strangers/routes/profiles'
import { safeguarding } from '#tests/functional/strangers/routes/safeguarding'

export const FEATURES: Record<string, Table> = {
  core,
  accounts,
  profiles,
  messaging,
  appointments,
  homework,
  planning,
  notifications,
  safeguarding,
  admin,
}

/** Every route that exists, and who gets what; `rows.ts` says how a line is written. */
export const TABLE: Table = Object.assign({}, ...Object.values(FEATURES))

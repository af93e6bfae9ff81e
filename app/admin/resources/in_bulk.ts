import vine from '@vinejs/vine'
import type { ActionContext } from 'adminjs'
import logger from '@adonisjs/core/services/logger'
import type { Result } from '#core/result'
import type { CurrentAdmin } from '#admin/current_admin'
import type { OfficeAction } from '#admin/adapter/definition'
import { withFieldErrors } from '#admin/validators/field_errors'

/** What became of one record; its sentence is the catalogue's. */
export type Outcome = {
  id: string
  name: string
  done: boolean
  reason?: string
  details?: object
  told?: Told
}

/** What else became of it: a sentence of the catalogue below `BulkAction`, with what it names. */
type Told = { key: string; count: number; name?: string }

type InBulk<Values, Done> = Pick<OfficeAction, 'icon' | 'variant'> & {
  /** Which fields its form has. */
  asks?: 'reason' | 'coordinator'
  begin?: (staff: CurrentAdmin, ids: string[]) => Promise<object>
  validator?: { validate(data: unknown): Promise<Values> }
  perform: (id: string, staff: CurrentAdmin, values: Values) => Promise<Result<Done, string>>
  told?: (value: Done) => Told
}

const nothing = vine.create({})

/** The same for many records, each by itself: one that is refused or fails stops no other. */
export function inBulk<Values = object, Done = unknown>(steps: InBulk<Values, Done>): OfficeAction {
  const { asks, begin, ...look } = steps
  const validator = (steps.validator ?? nothing) as NonNullable<typeof steps.validator>
  return {
    ...{ icon: look.icon, variant: look.variant },
    actionType: 'bulk',
    component: 'BulkAction',
    custom: { asks },
    handler: async ({ method, payload }, _response, context) => {
      const records = context.records!.map((one) => one.toJSON(context.currentAdmin))
      if (method !== 'post') {
        const ids = records.map(({ id }) => id)
        return { records, form: await begin?.(context.currentAdmin as CurrentAdmin, ids) }
      }
      const values = await withFieldErrors(() => validator.validate(payload))
      return { records, outcomes: await each(context, values, steps) }
    },
  }
}

/** One after the other, so that what is locked by one isn't waited for by the next. */
async function each<Values, Done>(
  { records, currentAdmin }: ActionContext,
  values: Values,
  { perform, told }: InBulk<Values, Done>
) {
  const staff = currentAdmin as CurrentAdmin
  const outcomes: Outcome[] = []
  for (const one of records!) {
    const known = { id: one.id(), name: one.toJSON(currentAdmin).title }
    outcomes.push({ ...known, ...(await attempt(known.id)) })
  }
  return outcomes

  async function attempt(id: string): Promise<Omit<Outcome, 'id' | 'name'>> {
    try {
      const result = await perform(id, staff, values)
      if (result.ok) return { done: true, told: told?.(result.value) }
      return { done: false, reason: result.reason, details: result.details }
    } catch (error) {
      logger.error({ err: error, id }, 'One record of many failed')
      return { done: false, reason: 'failed' }
    }
  }
}

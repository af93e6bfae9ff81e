/**
 * What an action answers when a refusal is to be expected. A surprise is thrown instead.
 * The controller handles every `reason`; `details` carries what its sentence needs.
 */
export type Refusal<Reason extends string> = {
  ok: false
  reason: Reason
  details?: Record<string, string | number>
  /** What stands in the way besides. */
  also?: string[]
}
export type Done<Value> = { ok: true; value: Value }
export type Result<Value, Reason extends string> = Done<Value> | Refusal<Reason>

export function done(): Done<undefined>
export function done<Value>(value: Value): Done<Value>
export function done<Value>(value?: Value) {
  return { ok: true as const, value }
}

export function refused<Reason extends string>(
  reason: Reason,
  details?: Refusal<Reason>['details']
): Refusal<Reason> {
  return { ok: false, reason, details }
}

/** Everything that stands in the way, so that it is told at once; the first is the reason. */
export const refusedFor = <Reason extends string>([reason, ...also]: Reason[]): Refusal<Reason> =>
  also.length > 0 ? { ok: false, reason, also } : refused(reason)

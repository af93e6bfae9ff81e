import { errors, type HttpContext } from '@adonisjs/core/http'
import { RESOURCES } from '#admin/resources/index'
import { actionsOf, isResource, type ResourceId } from '#admin/permissions'

const named = (type: 'resource' | 'bulk') =>
  RESOURCES.flatMap(({ actions = {} }) =>
    Object.keys(actions).filter((name) => actions[name].actionType === type)
  )

/** What is done with all records together: AdminJS's own, what any list can, and what the definitions say. */
export const OF_THE_WHOLE = ['list', 'search', 'new', 'export', ...named('resource')]

/** What is done with several, chosen in their list. Everything else is done with one. */
export const OF_MANY = named('bulk')

type Place = 'whole' | 'many' | 'one'

/**
 * The resource that an address names, when it has this action at all.
 *
 * @throws 404 for what the back office doesn't have, such as messages or deleting.
 */
export function knownResource(
  { params, request }: HttpContext,
  action: string,
  place: Place = params.recordId === undefined ? 'whole' : 'one'
): ResourceId {
  const { resourceId } = params
  const fits = placeOf(action) === place
  if (fits && isResource(resourceId) && actionsOf(resourceId).includes(action)) return resourceId
  throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])
}

function placeOf(action: string): Place {
  if (OF_MANY.includes(action)) return 'many'
  return OF_THE_WHOLE.includes(action) ? 'whole' : 'one'
}

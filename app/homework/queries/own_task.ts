import Task from '#homework/models/task'

/**
 * A task of this person's own.
 *
 * @throws E_ROW_NOT_FOUND, a 404, for somebody else's as for one that does not exist.
 */
export const ownTask = (ownerId: string, id: string) =>
  Task.query().where({ id, owner_id: ownerId }).firstOrFail()

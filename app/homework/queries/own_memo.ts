import Memo from '#homework/models/memo'

/**
 * A memo of this person's own.
 *
 * @throws E_ROW_NOT_FOUND, a 404, for somebody else's as for one that does not exist.
 */
export const ownMemo = (ownerId: string, id: string) =>
  Memo.query().where({ id, owner_id: ownerId }).firstOrFail()

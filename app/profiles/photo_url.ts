/**
 * Where a person's photo is found, or null when there is none to show. The address is another for each photo, so that
 * an open page shows the new one.
 */
export const photoUrl = (userId: string, attachmentId: string | null) =>
  attachmentId && `/people/${userId}/photo?v=${attachmentId.slice(-12)}`

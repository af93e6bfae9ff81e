import type Attachment from '#core/models/attachment'

/** Where a file lies on the disk. The name that people know it by is never part of it. */
export const fileKey = ({ feature, id }: Pick<Attachment, 'feature' | 'id'>) => `${feature}/${id}`

import vine from '@vinejs/vine'

/** `17:05` */
export const writtenTime = () => vine.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

import { allowed } from '#core/allowed'

/** Reading a picture is heavy work: nobody changes their photo more often than this. */
const PHOTOS = { requests: 20, duration: '1 hour' }

export const limits = {
  photo: (userId: string) => allowed([{ key: `photo:${userId}`, ...PHOTOS }]),
}

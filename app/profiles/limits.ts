import limiter from '@adonisjs/limiter/services/main'

/** Reading a picture is heavy work: nobody changes their photo more often than this. */
const PHOTOS = { requests: 20, duration: '1 hour' }

export const limits = {
  async photo(userId: string) {
    return (await limiter.use(PHOTOS).attempt(`photo:${userId}`, () => true)) === true
  },
}

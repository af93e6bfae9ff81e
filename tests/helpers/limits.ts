import limiter from '@adonisjs/limiter/services/main'

/** Every attempt that earlier tests made is forgotten. */
export const forgetAttempts = () => limiter.clear(['memory'])

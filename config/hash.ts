import env from '#start/env'
import { defineConfig, drivers } from '@adonisjs/core/hash'

/**
 * OWASP's scrypt parameters (2^17, 8, 1) for people; the tests hash hundreds of passwords
 * whose secrecy nobody needs.
 */
const cost = env.get('NODE_ENV') === 'test' ? 1024 : 131072

const hashConfig = defineConfig({
  default: 'scrypt',
  list: {
    scrypt: drivers.scrypt({
      cost,
      blockSize: 8,
      parallelization: 1,
      maxMemory: 256 * 1024 * 1024,
    }),
  },
})

export default hashConfig

declare module '@adonisjs/core/types' {
  export interface HashersList extends InferHashers<typeof hashConfig> {}
}

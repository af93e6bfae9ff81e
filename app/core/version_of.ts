import { createHash } from 'node:crypto'

/**
 * A short name of what a form began from, which the page sends back. Two that say the same have the same version: saving
 * twice, after a lost answer, harms nobody.
 */
export const versionOf = (said: unknown) =>
  createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 22)

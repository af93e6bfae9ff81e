import { listenForSettings } from '#core/settings_listener'

/**
 * What is read from the database once and kept in memory, and read again on every process as soon as it changes anywhere.
 * What could not be read is asked for again.
 */
export function keptInMemory<Value, Arguments extends unknown[]>(
  read: (...asked: Arguments) => Promise<Value>
) {
  let cached: Promise<Value> | undefined

  /** Forgets what is kept in memory. */
  const forget = () => {
    cached = undefined
  }

  async function load(...asked: Arguments) {
    try {
      await listenForSettings(forget)
      return await read(...asked)
    } catch (error) {
      forget()
      throw error
    }
  }

  return {
    get(...asked: Arguments): Promise<Value> {
      cached ??= load(...asked)
      return cached
    },
    forget,
  }
}

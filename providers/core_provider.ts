import type { ApplicationService } from '@adonisjs/core/types'

/** Starts and stops what lives as long as the process: the worker, the queue, the listeners. */
export default class CoreProvider {
  constructor(protected app: ApplicationService) {}

  /** Code generation boots the application too: only a process that serves may work on jobs, and of those only one with streams. */
  async ready() {
    await this.#endStreamsFirst()
    if (this.app.getEnvironment() !== 'web' || this.app.config.get('adminjs.socket')) return
    const { startWorkerWhenReachable } = await import('#core/worker')
    void startWorkerWhenReachable()
    const { watchScheduler } = await import('#core/scheduler_watch')
    watchScheduler()
  }

  /** The HTTP server waits for what is under way, and a live stream is so for ever. */
  async #endStreamsFirst() {
    if (this.app.getEnvironment() !== 'web') return
    const { openStreams } = await import('#core/live/open_streams')
    this.app.terminating(() => openStreams.endAll())
  }

  async shutdown() {
    const { stopQueue } = await import('#core/queue')
    const { stopListeningForSettings } = await import('#core/settings_listener')
    await stopQueue()
    await stopListeningForSettings()
  }
}

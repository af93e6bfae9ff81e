import type { ApplicationService } from '@adonisjs/core/types'

/** The two ends of a back office that runs as a process of its own. */
export default class BackOfficeProvider {
  constructor(protected app: ApplicationService) {}

  async ready() {
    const socket = this.app.config.get<string | undefined>('adminjs.socket')
    if (!socket) return
    const { reportToWebProcess } = await import('#admin/process/report')
    reportToWebProcess(socket)
  }

  /** Commands know of no such process. */
  async shutdown() {
    if (this.app.getEnvironment() !== 'web' || !this.app.config.get('adminjs.apart')) return
    const { own } = await import('#admin/process/own')
    await own.office.stop()
  }
}

import { createServer, type RequestListener } from 'node:http'
import { endProcess } from '#core/end_process'

await import('reflect-metadata')
const { Ignitor, prettyPrintError } = await import('@adonisjs/core')

const APP_ROOT = new URL('../', import.meta.url)

const IMPORTER = (filePath: string) => {
  if (filePath.startsWith('./') || filePath.startsWith('../')) {
    return import(new URL(filePath, APP_ROOT).href)
  }
  return import(filePath)
}

/** The back office's process has no port: it listens where the web process that started it hands over. */
const socket = process.env.BACK_OFFICE_SOCKET

/** However slow the network, a file may take so many milliseconds; what stands still the proxy and the page give up. */
const LONGEST_REQUEST = 30 * 60_000

const createWebServer = (handle: RequestListener) =>
  createServer({ requestTimeout: LONGEST_REQUEST }, handle)

function createServerAt(path: string, handle: RequestListener) {
  const server = createWebServer(handle)
  const listen = server.listen.bind(server)
  server.listen = () => listen(path)
  return server
}

new Ignitor(APP_ROOT, { importer: IMPORTER })
  .tap((app) => {
    app.booting(async () => {
      await import('#start/env')
    })
    app.listen('SIGTERM', () => endProcess(() => app.terminate()))
    app.listenIf(app.managedByPm2, 'SIGINT', () => endProcess(() => app.terminate()))
  })
  .httpServer()
  .start(socket ? (handle) => createServerAt(socket, handle) : createWebServer)
  .catch((error) => {
    process.exitCode = 1
    prettyPrintError(error)
  })

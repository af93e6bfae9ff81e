/**
 * A process of the application that should stay: the web server, the scheduler.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { onLeash } from './node_runtime.js'
import { stop } from './processes.js'

export class Service {
  /**
   * @param {string} name
   * @param {import('./application.js').Application} application
   * @param {string[]} args
   */
  constructor(name, application, args) {
    this.name = name
    this.application = application
    this.args = args
    /** The end of what it said on stderr, for whoever asks why it went. */
    this.complaint = ''
  }

  /** In a process group of its own: Ctrl-C reaches the launcher alone, which stops things in order. */
  start(/** @type {Record<string, string>} */ environment) {
    const { application, args } = this
    this.environment = environment
    this.child = spawn(application.node, onLeash(args), {
      cwd: application.folder,
      env: environment,
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
      detached: true,
    })
    this.child.stderr.on('data', (chunk) => {
      process.stderr.write(chunk)
      this.complaint = (this.complaint + chunk).slice(-10_000)
    })
    this.exit = once(this.child, 'exit').then(([code, signal]) =>
      signal ? `was killed (${signal})` : `ended (exit code ${code})`
    )
  }

  lost() {
    return this.exit
  }

  async startAgain() {
    this.start(this.environment)
  }

  async stop() {
    if (this.child.exitCode === null && this.child.signalCode === null) await stop(-this.child.pid)
  }
}

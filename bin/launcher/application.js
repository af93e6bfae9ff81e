/**
 * How the application is run: from its sources, or from the production build.
 */
import { join } from 'node:path'
import { run } from './processes.js'
import { projectNode } from './node_runtime.js'

export class Application {
  /**
   * @param {string} root
   * @param {{ built: boolean }} options
   */
  constructor(root, { built }) {
    this.folder = built ? join(root, 'build') : root
    this.built = built
    this.node = projectNode(root)
  }

  /** @param {string[]} command */
  ace(...command) {
    return this.built ? ['ace.js', ...command] : this.script('bin/console.ts', ...command)
  }

  /** @param {string} path of a TypeScript program @param {string[]} args */
  script(path, ...args) {
    return ['--import=@poppinss/ts-exec', '--enable-source-maps', path, ...args]
  }

  /** With hot reload when it runs from its sources. */
  get webServer() {
    return this.built ? ['bin/server.js'] : this.ace('serve', '--hmr', '--no-clear')
  }

  /**
   * @param {string[]} args of node
   * @param {{ environment: Record<string, string>, signal?: AbortSignal }} options
   */
  run(args, { environment, signal }) {
    return run(this.node, args, { cwd: this.folder, env: environment, signal })
  }
}

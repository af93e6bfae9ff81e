/**
 * Debian's Redis, for as long as a test runs.
 */
import { spawn, spawnSync } from 'node:child_process'
import { getActiveTestOrFail } from '@japa/runner'
import { installDebianPackage } from '../../bin/checks/debian_package.js'
import { freePort } from '../../bin/launcher/ports.js'

const isInstalled = () => !spawnSync('redis-server', ['--version']).error

/** @returns {Promise<string | undefined>} its address, or nothing where Debian's package can't be had */
export async function startRedis() {
  if (!isInstalled()) await installDebianPackage('redis-server')
  if (!isInstalled()) return undefined
  const port = await freePort()
  const nothingKept = ['--save', '', '--appendonly', 'no']
  const args = ['--port', String(port), '--bind', '127.0.0.1', ...nothingKept]
  const server = spawn('redis-server', args, { stdio: 'ignore' })
  getActiveTestOrFail().cleanup(() => void server.kill())
  return `redis://127.0.0.1:${port}`
}

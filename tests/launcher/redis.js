/**
 * Debian's Redis, for as long as a test runs.
 */
import { spawn, spawnSync } from 'node:child_process'
import { getActiveTestOrFail } from '@japa/runner'
import { freePort } from '../../bin/launcher/ports.js'

/** @returns {Promise<string | undefined>} its address, or nothing on a machine that has none */
export async function startRedis() {
  if (spawnSync('redis-server', ['--version']).error) return undefined
  const port = await freePort()
  const nothingKept = ['--save', '', '--appendonly', 'no']
  const args = ['--port', String(port), '--bind', '127.0.0.1', ...nothingKept]
  const server = spawn('redis-server', args, { stdio: 'ignore' })
  getActiveTestOrFail().cleanup(() => void server.kill())
  return `redis://127.0.0.1:${port}`
}

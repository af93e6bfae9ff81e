/**
 * The limit: node:http and pg with nothing between them. Runs the recorded queries in their order, one after the other,
 * and sends the recorded bytes.
 */
import { createServer } from 'node:http'
import pg from 'pg'

const { DATABASE_URL, POOL } = process.env

process.once(
  'message',
  (/** @type {import('./recording.js').Recording} */ { queries, body, headers }) => {
    const pool = new pg.Pool({ connectionString: DATABASE_URL, max: Number(POOL) })
    const sent = { ...headers, 'content-length': String(Buffer.byteLength(body)) }
    const server = createServer(async (_, response) => {
      const client = await pool.connect()
      try {
        for (const { text, values } of queries) await client.query(text, values)
      } finally {
        client.release()
      }
      response.writeHead(200, sent).end(body)
    })
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      process.send?.({ port: typeof address === 'object' ? address?.port : 0 })
    })
  }
)

import type { Client, QueryConfig } from 'pg'

/** From which time on a statement is prepared, and how many are: as PostgreSQL's JDBC driver has it. */
const PREPARED_FROM = 5
const MOST_PREPARED = 256
/** How many texts are counted before counting begins anew: most that come once never come again. */
const MOST_COUNTED = 2000

const names = new Map<string, string>()
const counts = new Map<string, number>()

type Query = (query: QueryConfig, ...rest: unknown[]) => unknown

/**
 * PostgreSQL plans a statement anew each time that it comes, and planning who may write to whom takes ten times as
 * long as finding it out. So what a process sends again and again is prepared on each connection, once; PostgreSQL
 * itself then judges whether one plan serves all values.
 */
export function prepareRepeated(connection: Client) {
  const query = connection.query.bind(connection) as Query
  connection.query = ((asked: QueryConfig, ...rest: unknown[]) =>
    query(prepared(asked), ...rest)) as Client['query']
}

function prepared(query: QueryConfig): QueryConfig {
  const isPlain = typeof query?.text === 'string' && !query.name && query.values?.length
  if (!isPlain) return query
  const { text, values } = withoutMoments(query)
  const name = nameOf(text)
  return name ? { ...query, name, text, values } : query
}

/** A moment that a condition writes itself makes it another text each time: it becomes a value of the same text. */
function withoutMoments(query: QueryConfig) {
  const values = [...query.values!]
  const text = query.text.replaceAll(MOMENT, (_, moment) => `$${values.push(moment)}::timestamptz`)
  return { text, values }
}

/** As `present()` writes it. */
const MOMENT = /'(\d{4}-\d\d-\d\dT[\d:.]+Z)'::timestamptz/g

function nameOf(text: string) {
  const name = names.get(text)
  if (name || names.size >= MOST_PREPARED || !hasOwnColumns(text)) return name
  const count = (counts.get(text) ?? 0) + 1
  if (counts.size >= MOST_COUNTED) counts.clear()
  counts.set(text, count)
  if (count < PREPARED_FROM) return undefined
  counts.delete(text)
  names.set(text, `repeated_${names.size + 1}`)
  return names.get(text)
}

/** `*` means more once a migration has added a column, and a prepared statement can't return more than before. */
const hasOwnColumns = (text: string) => !text.replaceAll(WITHOUT_COLUMNS, '').includes('*')

/** Where `*` stands for no column. */
const WITHOUT_COLUMNS = /exists \(\s*select \*|count\(\*\)/gi

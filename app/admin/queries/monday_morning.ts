import db from '@adonisjs/lucid/services/db'
import config from '#config/adminjs'
import { clock } from '#core/clock'
import { may } from '#admin/permissions'
import type { CurrentAdmin } from '#admin/current_admin'
import { daysSince } from '#admin/queries/days_since'
import { figures } from '#admin/queries/figures'
import { questionsMatter } from '#admin/queries/open_questions'
import { MATTERS } from '#admin/queries/matters'
import { when } from '#admin/queries/when'
import type { Matter } from '#admin/queries/waiting'

const SHOWN = 3

type Row = { id: string; name: string; since: Date; total: number }

/**
 * What needs a person today, as sentences with numbers: how many, since when, the first few by
 * name, and where the filtered list is. Only what this member of staff may open.
 */
export async function mondayMorning(staff: CurrentAdmin) {
  const { permissions, locale } = staff
  const own = MATTERS.filter(({ resource }) => may(permissions, resource, 'list'))
  const [numbers, asked, ...found] = await Promise.all([
    figures(staff),
    questionsMatter({ permissions }),
    ...own.map((matter) => look(permitted(matter, permissions))),
  ])
  return {
    today: clock.now().setLocale(locale).toISODate(),
    figures: numbers,
    matters: [...asked, ...found].filter((one) => one.count > 0),
  }
}

/** Who may not do what it asks for may still open the record. */
const permitted = (matter: Matter, permissions: CurrentAdmin['permissions']): Matter =>
  may(permissions, matter.resource, matter.action) ? matter : { ...matter, action: 'show' }

/** Of what waits no more are looked at than a list counts: their names are made for those that are shown. */
async function look({ key, resource, action, filters, dated, name, query }: Matter) {
  const most = config.filteredAtMost
  const rows: Row[] = await db
    .from(resource)
    .withMaterialized('found', query(clock.now().toISO()).limit(most + 1) as never)
    .joinRaw(`JOIN found ON found.id = ${resource}.id`)
    .orderByRaw('found.since, found.id')
    .limit(SHOWN)
    .select('found.id', 'found.since', db.raw(`${name} AS name`))
    .select(db.raw('(SELECT count(*) FROM found)::integer AS total'))
  const search = new URLSearchParams(
    Object.entries(filters).map(([filter, value]): [string, string] => [`filters.${filter}`, value])
  )
  const base = `${config.rootPath}/resources/${resource}`
  const count = rows[0]?.total ?? 0
  return {
    key,
    count,
    ...(count > most && { most }),
    days: rows[0] ? daysSince(rows[0].since) : 0,
    href: `${base}?${search}`,
    first: rows.map((row) => ({
      id: row.id,
      name: row.name,
      ...when(dated, row.since),
      href: `${base}/records/${row.id}/${action}`,
    })),
    action,
    resource,
  }
}

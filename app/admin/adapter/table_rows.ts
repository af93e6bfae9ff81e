import type { Filter } from 'adminjs'
import { clock } from '#core/clock'
import config from '#config/adminjs'
import type { CurrentAdmin } from '#admin/current_admin'
import { commonNames } from '#admin/adapter/common_names'
import { mostCounted, within } from '#admin/adapter/list_bounds'
import { propertiesOf } from '#admin/adapter/properties'
import type { StaffResource } from '#admin/adapter/staff_resource'
import { TableQuery, type Sort } from '#admin/adapter/table_query'
import type { TableProperty } from '#admin/adapter/table_property'

const ROWS_AT_ONCE = 1000

export type Row = Record<string, unknown>
export type Page = { limit?: number; offset?: number; sort?: Sort }
/** Of who asks, that is all an answer depends on. */
export type Viewer = Partial<Pick<CurrentAdmin, 'locale' | 'timeZone'>>
type Asked = { shown?: TableProperty[]; common?: ReadonlySet<string> }

/** The rows of a table as somebody of the team may see them: of its whitelisted properties, what was asked for. */
export class TableRows {
  readonly properties: ReadonlyMap<string, TableProperty>

  constructor(private resource: StaffResource) {
    this.properties = propertiesOf(resource)
  }

  /** A page of a list: each row with what the list shows of it and its buttons look at, and no more. No page stands beyond what is counted. */
  async page(filter: Filter, { limit, offset, sort }: Page, viewer: Viewer): Promise<Row[]> {
    const { list, title, buttonsNeed = [], besides = [], sort: usual } = this.resource.definition
    if (Number(offset) > config.countsAtMost) return []
    const page = {
      sort: sort ?? usual,
      otherwise: usual.sortBy,
      limit: within(1, limit, config.mostPerPage, config.perPage),
      offset: within(0, offset, config.countsAtMost, 0),
    }
    const shown = this.#named([title, ...list, ...buttonsNeed, ...besides])
    const query = this.#query(viewer, { shown, common: await commonNames(filter) })
    return query.page(filter, page)
  }

  /** How many the filter lets through; one more than `mostCounted` stands for all that are more. */
  async count(filter: Filter, viewer: Viewer) {
    const query = this.#query(viewer, { common: await commonNames(filter) })
    const [{ total }] = await query.counted(filter, mostCounted(filter) + 1)
    return Number(total)
  }

  /** Ids and titles. */
  async titled(ids: (string | number)[], viewer: Viewer): Promise<Row[]> {
    const shown = this.#named([this.resource.definition.title])
    return this.#query(viewer, { shown }).withIds(ids)
  }

  /** All of one row. */
  async one(id: string, viewer: Viewer): Promise<Row | undefined> {
    const [row] = await this.#query(viewer).withIds([id])
    return row
  }

  /** The properties of a file: what staff see of a record, its id first. */
  exported() {
    return this.#named(this.resource.definition.show)
  }

  /** Every row that the filter lets through, in the order of the ids. */
  async *pages(filter: Filter, viewer: Viewer): AsyncGenerator<Row[]> {
    const shown = this.exported()
    for (let after: string | undefined; ;) {
      const query = this.#query(viewer, { shown, common: await commonNames(filter) })
      const rows: Row[] = await query.pageAfter(after, ROWS_AT_ONCE, filter)
      if (rows.length > 0) yield rows
      if (rows.length < ROWS_AT_ONCE) return
      after = String(rows.at(-1)![shown[0].name()])
    }
  }

  /** The properties with these names, the id before all. */
  #named(names: readonly string[]) {
    const id = [...this.properties.values()].find((property) => property.isId())!
    return [...new Set([id, ...names.map((name) => this.properties.get(name)!)])]
  }

  #query({ locale = 'fr', timeZone = 'UTC' }: Viewer, { shown, common }: Asked = {}) {
    const viewer = { locale, timeZone, now: clock.now().toISO(), common }
    const { model, definition } = this.resource
    return new TableQuery(model.table, this.properties, viewer, shown, definition.only)
  }
}

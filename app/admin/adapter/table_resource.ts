import config from '#config/adminjs'
import { clock } from '#core/clock'
import { BaseRecord, BaseResource, type ActionContext, type Filter } from 'adminjs'
import { openedWith } from '#admin/actions/own_changes'
import type { CurrentAdmin } from '#admin/current_admin'
import type { TableProperty } from '#admin/adapter/table_property'
import { StaffResource } from '#admin/adapter/staff_resource'
import { TableQuery, type Sort } from '#admin/adapter/table_query'
import { mostCounted, within } from '#admin/adapter/list_bounds'
import { commonNames } from '#admin/adapter/common_names'
import { propertiesOf } from '#admin/adapter/properties'

const ROWS_AT_ONCE = 1000

type Options = { limit?: number; offset?: number; sort?: Sort }
type Params = Record<string, unknown>
type Asked = { shown?: TableProperty[]; common?: ReadonlySet<string> }
/** Of AdminJS's context, that is all a question depends on. */
type Asker = Pick<ActionContext, 'currentAdmin'>

/** What AdminJS asks of a table, answered with plain rows of whitelisted properties. */
export class TableResource extends BaseResource {
  #properties: Map<string, TableProperty>

  constructor(private staffResource: StaffResource) {
    super(staffResource)
    this.#properties = propertiesOf(staffResource)
  }

  static isAdapterFor(resource: unknown) {
    return resource instanceof StaffResource
  }

  id() {
    return this.staffResource.definition.id
  }

  databaseName() {
    return 'homeskolar'
  }

  properties() {
    return [...this.#properties.values()]
  }

  property(path: string) {
    return this.#properties.get(path) ?? null
  }

  /** A page of a list: each row with what the list shows of it and its buttons look at, and no more. */
  async find(filter: Filter, { limit, offset, sort }: Options, context?: Asker) {
    const {
      list,
      title,
      buttonsNeed = [],
      besides = [],
      sort: usual,
    } = this.staffResource.definition
    const page = {
      sort: sort ?? usual,
      otherwise: usual.sortBy,
      limit: within(1, limit, config.mostPerPage, config.perPage),
      offset: within(0, offset, config.countsAtMost, 0),
    }
    const shown = this.#named([title, ...list, ...buttonsNeed, ...besides])
    const query = this.#query(context, { shown, common: await commonNames(filter) })
    return this.#records(await query.page(filter, page))
  }

  /** How many the filter lets through; one more than `mostCounted` stands for all that are more. */
  async count(filter: Filter, context?: Asker) {
    const query = this.#query(context, { common: await commonNames(filter) })
    const [{ total }] = await query.counted(filter, mostCounted(filter) + 1)
    return Number(total)
  }

  /** AdminJS asks for many where other records name them, and sends all that it gets: an id and a title will do. */
  async findMany(ids: (string | number)[], context?: Asker): Promise<BaseRecord[]> {
    const shown = this.#named([this.staffResource.definition.title])
    return this.#records(await this.#query(context, { shown }).withIds(ids))
  }

  async findOne(id: string, context?: ActionContext): Promise<BaseRecord | null> {
    const [record] = this.#records(await this.#query(context).withIds([id]))
    return record ?? null
  }

  /** The properties of a file: what staff see of a record, its id first. */
  exported(): TableProperty[] {
    return this.#named(this.staffResource.definition.show)
  }

  /** Every row that the filter lets through, as plain values, in the order of the ids. */
  async *pages(filter: Filter, staff: CurrentAdmin): AsyncGenerator<Params[]> {
    const context = { currentAdmin: staff }
    const shown = this.exported()
    for (let after: string | undefined; ;) {
      const query = this.#query(context, { shown, common: await commonNames(filter) })
      const rows: Params[] = await query.pageAfter(after, ROWS_AT_ONCE, filter)
      if (rows.length > 0) yield rows
      if (rows.length < ROWS_AT_ONCE) return
      after = String(rows.at(-1)![shown[0].name()])
    }
  }

  /** What the records with these ids are called. */
  async titles(ids: string[], staff: CurrentAdmin): Promise<[id: string, title: string][]> {
    const { title } = this.staffResource.definition
    const records = await this.findMany(ids, { currentAdmin: staff })
    return records.map((one) => [one.id(), String(one.params[title] ?? one.id())])
  }

  create(params: Params, context?: ActionContext) {
    return this.#save(null, params, context)
  }

  update(id: string, params: Params, context?: ActionContext) {
    return this.#save(id, params, context)
  }

  async #save(id: string | null, params: Params, context?: ActionContext) {
    const { save } = this.staffResource.definition
    if (!save) throw new Error(`Records of ${this.id()} are not saved this way`)
    const currentAdmin = context?.currentAdmin as CurrentAdmin
    const opened = openedWith(params.opened)
    const saved = await this.findOne(await save({ id, params, opened, currentAdmin }), context)
    return saved!.params
  }

  /** The properties with these names, the id before all. */
  #named(names: readonly string[]) {
    const id = this.properties().find((property) => property.isId())!
    return [...new Set([id, ...names.map((name) => this.#properties.get(name)!)])]
  }

  #query(context?: Asker, { shown, common }: Asked = {}) {
    const { locale = 'fr', timeZone = 'UTC' } = (context?.currentAdmin ??
      {}) as Partial<CurrentAdmin>
    const viewer = { locale, timeZone, now: clock.now().toISO(), common }
    const { model, definition } = this.staffResource
    return new TableQuery(model.table, this.#properties, viewer, shown, definition.only)
  }

  #records(rows: Params[]) {
    return rows.map((row) => new BaseRecord(plain(row), this))
  }
}

/** AdminJS takes objects apart: moments travel as text, and so does JSON. */
function plain(row: Params) {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (value instanceof Date) return [name, value.toISOString()]
      return [name, value !== null && typeof value === 'object' ? JSON.stringify(value) : value]
    })
  )
}

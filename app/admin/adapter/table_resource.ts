import { BaseRecord, BaseResource, type ActionContext, type Filter } from 'adminjs'
import { openedWith } from '#admin/actions/own_changes'
import type { CurrentAdmin } from '#admin/current_admin'
import { StaffResource } from '#admin/adapter/staff_resource'
import { TableRows, type Page, type Row, type Viewer } from '#admin/adapter/table_rows'

/** Of AdminJS's context, that is all a question depends on. */
type Asker = Pick<ActionContext, 'currentAdmin'>

/** What AdminJS asks of a table, answered with records of plain rows. */
export class TableResource extends BaseResource {
  #rows: TableRows

  constructor(private staffResource: StaffResource) {
    super(staffResource)
    this.#rows = new TableRows(staffResource)
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
    return [...this.#rows.properties.values()]
  }

  property(path: string) {
    return this.#rows.properties.get(path) ?? null
  }

  async find(filter: Filter, page: Page, context?: Asker) {
    return this.#records(await this.#rows.page(filter, page, viewerOf(context)))
  }

  count(filter: Filter, context?: Asker) {
    return this.#rows.count(filter, viewerOf(context))
  }

  /** AdminJS asks for many where other records name them, and sends all that it gets: an id and a title will do. */
  async findMany(ids: (string | number)[], context?: Asker): Promise<BaseRecord[]> {
    return this.#records(await this.#rows.titled(ids, viewerOf(context)))
  }

  async findOne(id: string, context?: ActionContext): Promise<BaseRecord | null> {
    const row = await this.#rows.one(id, viewerOf(context))
    return row ? this.#records([row])[0] : null
  }

  exported() {
    return this.#rows.exported()
  }

  pages(filter: Filter, staff: CurrentAdmin) {
    return this.#rows.pages(filter, staff)
  }

  /** What the records with these ids are called. */
  async titles(ids: string[], staff: CurrentAdmin): Promise<[id: string, title: string][]> {
    const { title } = this.staffResource.definition
    const records = await this.findMany(ids, { currentAdmin: staff })
    return records.map((one) => [one.id(), String(one.params[title] ?? one.id())])
  }

  create(params: Row, context?: ActionContext) {
    return this.#save(null, params, context)
  }

  update(id: string, params: Row, context?: ActionContext) {
    return this.#save(id, params, context)
  }

  async #save(id: string | null, params: Row, context?: ActionContext) {
    const { save } = this.staffResource.definition
    if (!save) throw new Error(`Records of ${this.id()} are not saved this way`)
    const currentAdmin = context?.currentAdmin as CurrentAdmin
    const opened = openedWith(params.opened)
    const saved = await this.findOne(await save({ id, params, opened, currentAdmin }), context)
    return saved!.params
  }

  #records(rows: Row[]) {
    return rows.map((row) => new BaseRecord(plain(row), this))
  }
}

const viewerOf = (context?: Asker) => (context?.currentAdmin ?? {}) as Viewer

/** AdminJS takes objects apart: moments travel as text, and so does JSON. */
function plain(row: Row) {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (value instanceof Date) return [name, value.toISOString()]
      return [name, value !== null && typeof value === 'object' ? JSON.stringify(value) : value]
    })
  )
}

import db from '@adonisjs/lucid/services/db'
import type { Filter } from 'adminjs'
import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import type { Moment } from '#admin/adapter/definition'
import type { TableProperty } from '#admin/adapter/table_property'
import { conditions, isUuid, NOTHING } from '#admin/adapter/filters'

export type Viewer = Moment & { common?: ReadonlySet<string> }
export type Sort = { sortBy?: string; direction?: 'asc' | 'desc' }
type Page = { sort?: Sort; otherwise: string; limit: number; offset: number }

/** The SQL of one table for one person who looks at it; of its properties, `shown` are answered, of its rows those that `only` lets through. */
export class TableQuery {
  constructor(
    private table: string,
    private properties: ReadonlyMap<string, TableProperty>,
    private viewer: Viewer,
    private shown = [...properties.values()],
    private only = 'true'
  ) {}

  rows() {
    const query = db.from(this.table).whereRaw(this.only)
    for (const property of this.shown) {
      query.select(db.raw(`${property.sql(this.viewer)} AS "${property.name()}"`))
    }
    return query
  }

  /** The rows with these ids; what can't be an id is nobody's. */
  withIds(ids: (string | number)[]) {
    const id = this.#id()
    const possible = ids
      .map(String)
      .filter((one) => (id.kind === 'uuid' ? isUuid(one) : /^\d{1,9}$/.test(one)))
    return this.rows().whereIn(`${this.table}.${id.name()}`, possible)
  }

  /** The next rows that the filter lets through, in the order of their ids. */
  pageAfter(id: string | undefined, limit: number, filter: Filter) {
    const key = this.#id().sql(this.viewer)
    const query = this.#filtered(this.rows(), filter)
    if (id) query.whereRaw(`${key} > ?::uuid`, [id])
    return query.orderByRaw(key).limit(limit)
  }

  /** How many the filter lets through, as far as `atMost`. */
  counted(filter: Filter, atMost: number) {
    return db
      .from((capped) => {
        const query = capped.from(this.table) as unknown as DatabaseQueryBuilderContract
        this.#filtered(query, filter).select(db.raw('1')).limit(atMost).as('capped')
      })
      .count('* as total')
  }

  /**
   * A page of the rows that the filter lets through. Their ids are found first, by an index alone where there is one: what is
   * calculated from other tables is then calculated for no other row.
   */
  page(filter: Filter, { sort, otherwise, limit, offset }: Page) {
    const id = this.#id().sql(this.viewer)
    const wanted = this.properties.get(sort?.sortBy ?? otherwise)
    const property = wanted?.isSortable() ? wanted : this.properties.get(otherwise)!
    const order = (by: string) => this.#order(property, by, sort?.direction)

    const ids = this.#filtered(db.from(this.table), filter).select(db.raw(id))
    if (property.sorted) ids.joinRaw(property.sorted.join)
    ids.orderByRaw(order(property.sorted?.by ?? property.sql(this.viewer)))
    ids.limit(limit).offset(offset)
    return this.rows()
      .whereIn(db.raw(id) as never, ids)
      .orderByRaw(order(property.sql(this.viewer)))
  }

  #filtered(query: DatabaseQueryBuilderContract, filter: Filter) {
    query.whereRaw(this.only)
    for (const { path, value } of Object.values(filter.filters)) {
      const property = this.properties.get(path)
      if (!property) {
        query.whereRaw(NOTHING[0])
        continue
      }
      for (const [sql, bindings] of conditions(property, value, this.viewer)) {
        query.whereRaw(sql, bindings)
      }
    }
    return query
  }

  /**
   * Names sort as the French do, fixed values as what is read for them; equal ones by id, so that no page repeats or skips a
   * record. An index serves both ways only where nothing is said of what has no value.
   */
  #order(property: TableProperty, by: string, wanted: Sort['direction']) {
    const direction = wanted === 'desc' ? 'DESC' : 'ASC'
    const words = property.kind === 'string' && !property.availableValues()
    const collation = words ? ' COLLATE "fr-x-icu"' : ''
    const last = property.isRequired() ? '' : ' NULLS LAST'
    const values = property.valuesAsShown(this.viewer.locale)
    const key = values ? `array_position(ARRAY['${values.join("', '")}'], ${by})` : by
    return `${key}${collation} ${direction}${last}, ${this.#id().sql(this.viewer)} ${direction}`
  }

  #id() {
    return [...this.properties.values()].find((property) => property.isId())!
  }
}

import db from '@adonisjs/lucid/services/db'
import type { Filter } from 'adminjs'
import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import type { Moment } from '#admin/adapter/definition'
import type { TableProperty } from '#admin/adapter/table_property'
import { conditions, isUuid } from '#admin/adapter/filters'

export type Viewer = Moment & { timeZone: string }
export type Sort = { sortBy?: string; direction?: 'asc' | 'desc' }

/** The SQL of one table for one person who looks at it. */
export class TableQuery {
  constructor(
    private table: string,
    private properties: Map<string, TableProperty>,
    private viewer: Viewer
  ) {}

  rows() {
    const query = db.from(this.table)
    for (const [name, property] of this.properties) {
      query.select(db.raw(`${property.sql(this.viewer)} AS "${name}"`))
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

  /** The next rows in the order of their ids. */
  pageAfter(
    id: string | undefined,
    limit: number,
    narrow: (query: DatabaseQueryBuilderContract) => DatabaseQueryBuilderContract
  ) {
    const key = this.#id().sql(this.viewer)
    const query = narrow(this.rows())
    if (id) query.whereRaw(`${key} > ?::uuid`, [id])
    return query.orderByRaw(key).limit(limit)
  }

  counted(filter: Filter, atMost: number) {
    return db
      .from((capped) => {
        const query = capped.from(this.table) as unknown as DatabaseQueryBuilderContract
        this.filter(query, filter).select(db.raw('1')).limit(atMost).as('capped')
      })
      .count('* as total')
  }

  filter(query: DatabaseQueryBuilderContract, filter: Filter) {
    for (const { path, value } of Object.values(filter.filters)) {
      const property = this.properties.get(path)
      if (!property) continue
      for (const [sql, bindings] of conditions(property, value, this.viewer)) {
        query.whereRaw(sql, bindings)
      }
    }
    return query
  }

  /**
   * Names sort as the French do; equal ones by id, so that no page repeats or skips a record. An index serves both ways
   * only where nothing is said of what has no value.
   */
  sort(query: DatabaseQueryBuilderContract, sort: Sort | undefined, otherwise: string) {
    const wanted = this.properties.get(sort?.sortBy ?? otherwise)
    const property = wanted?.isSortable() ? wanted : this.properties.get(otherwise)!
    const direction = sort?.direction === 'desc' ? 'DESC' : 'ASC'
    const words = property.kind === 'string' && !property.availableValues()
    const collation = words ? ' COLLATE "fr-x-icu"' : ''
    const last = property.isRequired() ? '' : ' NULLS LAST'
    return query
      .orderByRaw(`${property.sql(this.viewer)}${collation} ${direction}${last}`)
      .orderByRaw(`${this.#id().sql(this.viewer)} ${direction}`)
  }

  #id() {
    return [...this.properties.values()].find((property) => property.isId())!
  }
}

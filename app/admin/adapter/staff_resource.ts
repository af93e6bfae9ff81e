import db from '@adonisjs/lucid/services/db'
import { LucidResource, type LucidColumnMetadata } from '@adminjs/adonis'
import type { PropertyKind, ResourceDefinition } from '#admin/adapter/definition'

type Inspector = Parameters<LucidResource['assignMetadata']>[0]

type Default = { column_name: string; column_default: string | null }

const KINDS: Record<string, PropertyKind> = {
  'uuid': 'uuid',
  'text': 'string',
  'jsonb': 'textarea',
  'boolean': 'boolean',
  'integer': 'number',
  'date': 'date',
  'timestamp with time zone': 'datetime',
}

/** The package's view of a model, with PostgreSQL's types translated and only whitelisted columns. */
export class StaffResource extends LucidResource {
  /** What its restorable properties were shipped with, by name. */
  shipped: Record<string, unknown> = {}

  constructor(readonly definition: ResourceDefinition) {
    super(definition.model, 'postgres')
  }

  async assignMetadata(inspector: Inspector) {
    // An inherited model shows only part of its columns until it was booted.
    this.model.boot()
    await super.assignMetadata(inspector)
    const known = this.metadata.columns
    this.metadata.columns = new Map(
      this.definition.columns.map((name) => {
        const column = known.get(name)
        if (!column)
          throw new Error(`The back office shows ${this.model.table}.${name}, which is gone`)
        return [name, column]
      })
    )
  }

  /** The database knows it, by the defaults of its columns. */
  async readShipped() {
    const { restorable = [] } = this.definition
    if (restorable.length === 0) return
    const { rows } = await db.rawQuery(
      `SELECT column_name, column_default FROM information_schema.columns WHERE table_name = ?`,
      [this.model.table]
    )
    const defaults = new Map(rows.map((row: Default) => [row.column_name, row.column_default]))
    const values = restorable.map((name) => {
      const { columnName } = this.metadata.columns.get(name)!.lucidColumn
      return `${defaults.get(columnName) ?? 'NULL'} AS "${name}"`
    })
    const shipped = await db.rawQuery(`SELECT ${values.join(', ')}`)
    this.shipped = { ...shipped.rows[0], ...(await this.definition.shipped?.()) }
  }

  kindOf(name: string, column: LucidColumnMetadata): PropertyKind {
    if (this.definition.longTexts?.includes(name)) return 'textarea'
    const kind = KINDS[column.databaseColumn.data_type]
    if (!kind) throw new Error(`No kind for ${column.databaseColumn.data_type} (${name})`)
    return kind
  }
}

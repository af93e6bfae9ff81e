import { LucidResource, type LucidColumnMetadata } from '@adminjs/adonis'
import type { PropertyKind, ResourceDefinition } from '#admin/adapter/definition'

type Inspector = Parameters<LucidResource['assignMetadata']>[0]

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

  kindOf(name: string, column: LucidColumnMetadata): PropertyKind {
    if (this.definition.longTexts?.includes(name)) return 'textarea'
    const kind = KINDS[column.databaseColumn.data_type]
    if (!kind) throw new Error(`No kind for ${column.databaseColumn.data_type} (${name})`)
    return kind
  }
}

import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * A migration written in SQL: the constraints that carry the rules of the domain are
 * PostgreSQL's own, and a schema builder would only hide them.
 */
export abstract class SqlMigration extends BaseSchema {
  protected abstract upSql: string
  protected abstract downSql: string

  async up() {
    this.schema.raw(this.upSql)
  }

  async down() {
    this.schema.raw(this.downSql)
  }
}

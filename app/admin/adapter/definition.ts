import type { Action } from 'adminjs'
import type { LucidModel } from '@adonisjs/lucid/types/model'
import type { CurrentAdmin } from '#admin/current_admin'
import type { ResourceId } from '#admin/permissions'
import type { AUDITED_SUBJECTS } from '#admin/resources/audit/audited'

/** What a calculated property may depend on; `now` is an ISO moment in UTC, the zone that of whoever looks. */
export type Moment = { locale: CurrentAdmin['locale']; timeZone: string; now: string }

export type PropertyKind =
  'string' | 'textarea' | 'number' | 'boolean' | 'datetime' | 'date' | 'uuid'

/** A property that SQL calculates from the row, such as a full name. */
export type Calculated = {
  kind: PropertyKind
  sql: (moment: Moment) => string
  /**
   * A part of it is found where this id is among those of the people who are called so: a query with what is asked about `person`. Where
   * many are, row by row down the list: asked `whose` a row is, if its person stands in another table than the next.
   */
  found?: { id: string; among: (named: string) => string; whose?: (named: string) => string }
  /** A column that keeps it as it is searched: without accents and capitals. */
  searched?: string
  /** Which rows are meant by the record that a filter of it names: a condition where each `?` is its id. */
  meant?: string
  /** Every row has it. */
  required?: boolean
  /** By what rows are sorted instead, where that is a column of another table with an index of its own. */
  sorted?: { join: string; by: string }
}

export type SaveInput = {
  /** Null for a record that is new. */
  id: string | null
  params: Record<string, unknown>
  /** What the form showed when it was opened. */
  opened?: Record<string, unknown>
  currentAdmin: CurrentAdmin
}

/** Validates and saves in one transaction with its audit entry; answers the id. */
export type Save = (input: SaveInput) => Promise<string>

export type OfficeAction = Partial<Action<any>> & {
  /** Whether its button is shown for this record; what the rules say is asked by the action itself. */
  when?: (params: Record<string, any>) => boolean
}

/**
 * Records of another resource that belong to this one: those whose property `by` names it, or what its property `of`
 * names. With a role, only of accounts that have it.
 */
export type Related = { resource: ResourceId; by: string; of?: string; role?: string }

/** A table as staff see it. */
export type ResourceDefinition = {
  id: ResourceId
  model: LucidModel
  navigation: 'people' | 'follow_up' | 'reference' | 'journal'
  /** The whitelist: a column that isn't named here never leaves the database. */
  columns: readonly string[]
  calculated?: Record<string, Calculated>
  /** Which property names a record of which resource. */
  references?: Record<string, ResourceId>
  /** The states and other fixed values of a property. */
  values?: Record<string, readonly string[]>
  longTexts?: readonly string[]
  /** The property that stands for the record in titles and references. */
  title: string
  list: readonly string[]
  /** The rows that staff may know of, as SQL; the others are in no list, count, page or file. Without it, all. */
  only?: string
  /** Whether this member of staff may read a record and not change it. */
  withheld?: (params: Record<string, any>, staff: CurrentAdmin) => boolean
  /** What the buttons of a row look at, besides what the list shows. */
  buttonsNeed?: readonly string[]
  /** What a row says in the place of something that it doesn't have yet. */
  besides?: readonly string[]
  show: readonly string[]
  filter: readonly string[]
  edit?: readonly string[]
  /** What stands under a heading of its own, on the record's page as in its form. */
  sections?: Record<string, readonly string[]>
  /** The components that show or change a property, where the ordinary ones don't do. */
  shownBy?: Record<string, string>
  changedBy?: Record<string, string>
  /** What can be put back to the value that was shipped: the default of its column. */
  restorable?: readonly string[]
  /** What else can be, and to what. */
  shipped?: () => Promise<Record<string, string>>
  sort: { sortBy: string; direction: 'asc' | 'desc' }
  /** By what a table that grows large may be sorted: each has an index. */
  sortable?: readonly string[]
  actions?: Record<string, OfficeAction>
  save?: Save
  /** What stands on the page of a record, below its own properties. */
  related?: readonly Related[]
  /** What the journal calls a record of this kind; a person's account, profile and file share one id. */
  subjects?: readonly (typeof AUDITED_SUBJECTS)[number][]
  /** What the journal calls the one record there is, when it has no uuid of its own. */
  subjectId?: string
  /** Where its entry in the navigation leads, when not to its list. */
  leadsTo?: string
}

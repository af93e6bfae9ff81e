import { BaseProperty, type PropertyType } from 'adminjs'
import { CATALOGUES } from '#admin/locale/catalogue'
import type { ResourceId } from '#admin/permissions'
import type { Calculated, Moment, PropertyKind } from '#admin/adapter/definition'

type Attributes = {
  name: string
  position: number
  kind: PropertyKind
  isId?: boolean
  required?: boolean
  reference?: ResourceId
  values?: readonly string[]
  sortable?: boolean
  /** Whether a part of its words may be looked for. */
  searchable?: boolean
  /** It is sorted as its index has it. */
  indexed?: boolean
  sql: (moment: Moment) => string
  found?: Calculated['found']
  searched?: Calculated['searched']
  meant?: Calculated['meant']
  sorted?: Calculated['sorted']
}

/** A property of a table: a column, or what SQL calculates from the row. */
export class TableProperty extends BaseProperty {
  readonly sql: (moment: Moment) => string
  readonly kind: PropertyKind
  readonly found?: Calculated['found']
  readonly searched?: Calculated['searched']
  readonly meant?: Calculated['meant']
  readonly sorted?: Calculated['sorted']

  constructor(private attributes: Attributes) {
    super({ path: attributes.name, position: attributes.position, isId: attributes.isId })
    this.sql = attributes.sql
    this.kind = attributes.kind
    this.found = attributes.found
    this.searched = attributes.searched
    this.meant = attributes.meant
    this.sorted = attributes.sorted
  }

  type(): PropertyType {
    return this.attributes.reference ? 'reference' : this.kind
  }

  reference() {
    return this.attributes.reference ?? null
  }

  availableValues() {
    return this.attributes.values ? [...this.attributes.values] : null
  }

  /** Its fixed values in the order of what staff read; null where it has none, or an index has another. */
  valuesAsShown(locale: Moment['locale'] = 'fr') {
    const { values, name, indexed } = this.attributes
    if (!values || indexed) return null
    const labels = (CATALOGUES[locale].labels as Record<string, unknown>)[name]
    const shown = (value: string) => (labels as Record<string, string>)?.[value] ?? value
    return values.toSorted((one, other) => shown(one).localeCompare(shown(other), locale))
  }

  isRequired() {
    return this.attributes.required ?? false
  }

  isSortable() {
    return (
      this.attributes.sortable !== false && this.type() !== 'reference' && this.kind !== 'textarea'
    )
  }

  /** Whether a filter means a part of it. */
  isSearched() {
    return ['string', 'textarea'].includes(this.kind) && !this.availableValues()
  }

  /** Words that no form of the list asks for have no index: to look for them would be to read all rows. */
  isSearchable() {
    return this.attributes.searchable !== false
  }

  isTitle() {
    return false
  }

  isEditable() {
    return !this.isId()
  }
}

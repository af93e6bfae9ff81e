import config from '#config/adminjs'
import type { ActionContext, ResourceOptions } from 'adminjs'
import type { OfficeAction, ResourceDefinition } from '#admin/adapter/definition'
import type { CurrentAdmin } from '#admin/current_admin'
import { tellMisunderstood } from '#admin/adapter/misunderstood'
import { actionsOf, may } from '#admin/permissions'
import { exportRecords } from '#admin/resources/export_records'
import { onWithTheRecord } from '#admin/resources/answers'
import { showHistory } from '#admin/resources/audit/show_history'

const BUILT_IN = ['list', 'show', 'search', 'new', 'edit', 'delete', 'bulkDelete']
/** What any resource can do as soon as the table of permissions names it. */
const EVERYWHERE: Record<string, OfficeAction> = { export: exportRecords, history: showHistory }
const NEVER_A_BUTTON = ['search', 'history']
/** What changes no record. */
const READING = ['list', 'show', 'search', 'history', 'export']

/** Of AdminJS's own actions only those remain that the table of permissions names. */
export function actionOptions(definition: ResourceDefinition) {
  const { id, actions = {}, related = [], subjects = [], withheld } = definition
  const { countsAtMost, filteredAtMost, searchedAtMost } = config
  const never = { isAccessible: false, isVisible: false }
  const options: Record<string, OfficeAction> = {}
  for (const name of BUILT_IN) options[name] = never
  // The page of a record asks for the rest of what it shows; a list says when there are more than it counts.
  const needed: Record<string, OfficeAction> = {
    show: {
      custom: {
        ...{ related, history: actionsOf(id).includes('history') },
        person: subjects.includes('user'),
      },
    },
    list: {
      custom: { whole: countsAtMost, filtered: filteredAtMost, searched: searchedAtMost },
      after: [tellMisunderstood],
    },
    new: { after: [onWithTheRecord] },
    edit: { after: [onWithTheRecord] },
  }
  for (const name of actionsOf(id)) {
    const known = actions[name] ?? EVERYWHERE[name] ?? {}
    const { when, ...action } = { ...needed[name], ...known }
    options[name] = {
      ...action,
      // What is done with a whole list stands above that list, not above one of its records.
      showResourceActions: name === 'list',
      isAccessible: ({ currentAdmin, record }: ActionContext) => {
        const staff = currentAdmin as CurrentAdmin
        // What is done to many says of each row whether it could be.
        const judged = action.actionType !== 'bulk' && !READING.includes(name) && record
        return may(staff.permissions, id, name) && !(judged && withheld?.(judged.params, staff))
      },
      isVisible:
        !NEVER_A_BUTTON.includes(name) &&
        (({ record }: ActionContext) => !record || !when || when(record.params)),
    }
  }
  return options as ResourceOptions['actions']
}

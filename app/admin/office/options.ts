import config from '#config/adminjs'
import { PRODUCT } from '#admin/office/shell'
import type { ActionContext, AdminJSOptions, ResourceOptions } from 'adminjs'
import { type StaffResource } from '#admin/adapter/staff_resource'
import type { OfficeAction, ResourceDefinition } from '#admin/adapter/definition'
import type { CurrentAdmin } from '#admin/current_admin'
import { tellMisunderstood } from '#admin/adapter/misunderstood'
import { actionsOf, may } from '#admin/permissions'
import { mondayMorning } from '#admin/queries/monday_morning'
import { localeOf } from '#admin/locale/catalogue'
import { exportRecords } from '#admin/resources/export_records'
import { onWithTheRecord } from '#admin/resources/answers'
import { showHistory } from '#admin/resources/audit/show_history'
import { LIGHT, themeOf } from '#admin/office/theme'

const BUILT_IN = ['list', 'show', 'search', 'new', 'edit', 'delete', 'bulkDelete']
/** What any resource can do as soon as the table of permissions names it. */
const EVERYWHERE: Record<string, OfficeAction> = { export: exportRecords, history: showHistory }
const NEVER_A_BUTTON = ['search', 'history']
/** What changes no record. */
const READING = ['list', 'show', 'search', 'history', 'export']
const ICONS = { people: 'Users', follow_up: 'Link', reference: 'Settings', journal: 'Archive' }

/** AdminJS's options: what it may show of our resources, to whom, in whose words and colours. */
export function adminOptions(resources: StaffResource[]): AdminJSOptions {
  return {
    rootPath: config.rootPath,
    loginPath: '/login',
    logoutPath: '/logout',
    resources: resources.map((resource) => ({ resource, options: resourceOptions(resource) })),
    dashboard: {
      component: 'MondayMorning',
      handler: async (_request, _response, { currentAdmin }) =>
        mondayMorning(currentAdmin as CurrentAdmin),
    },
    pages: { questions: { component: 'Questions' } },
    locale: (currentAdmin) => localeOf((currentAdmin as CurrentAdmin).locale),
    branding: {
      companyName: PRODUCT,
      withMadeWithLove: false,
      logo: false,
      favicon: '/favicon.svg',
      theme: themeOf(LIGHT) as never,
    },
    settings: { defaultPerPage: config.perPage },
  }
}

function resourceOptions({ definition, shipped }: StaffResource): ResourceOptions {
  const { id, navigation, title, list, show, filter, edit = [], sort, leadsTo } = definition
  return {
    id,
    navigation: { name: navigation, icon: ICONS[navigation] },
    titleProperty: title,
    listProperties: [...list],
    showProperties: [...show],
    filterProperties: [...filter],
    editProperties: [...edit],
    sort,
    properties: propertyOptions(definition, shipped),
    actions: actionOptions(definition),
    href: ({ currentAdmin, h }) => {
      if (!may((currentAdmin as CurrentAdmin).permissions, id, 'list')) return null as never
      return leadsTo ?? h.resourceUrl({ resourceId: id })
    },
  }
}

function propertyOptions(
  { title, shownBy = {}, changedBy = {}, sections = {} }: ResourceDefinition,
  shipped: StaffResource['shipped']
) {
  const options: NonNullable<ResourceOptions['properties']> = {}
  const begins = new Map(Object.entries(sections).map(([section, [first]]) => [first, section]))
  const named = [shownBy, changedBy, shipped].flatMap(Object.keys)
  for (const name of new Set([title, ...named, ...begins.keys()])) {
    const section = begins.get(name)
    options[name] = {
      isTitle: name === title,
      components: { show: shownBy[name] ?? (section && 'SectionStart'), edit: changedBy[name] },
      custom: { shipped: shipped[name], section },
    }
  }
  return options
}

/** Of AdminJS's own actions only those remain that the table of permissions names. */
function actionOptions(definition: ResourceDefinition) {
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

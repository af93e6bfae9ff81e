import config from '#config/adminjs'
import { PRODUCT } from '#admin/office/shell'
import type { AdminJSOptions, ResourceOptions } from 'adminjs'
import type { StaffResource } from '#admin/adapter/staff_resource'
import type { ResourceDefinition } from '#admin/adapter/definition'
import type { CurrentAdmin } from '#admin/current_admin'
import { may } from '#admin/permissions'
import { actionOptions } from '#admin/office/action_options'
import { mondayMorning } from '#admin/queries/monday_morning'
import { localeOf } from '#admin/locale/catalogue'
import { LIGHT, themeOf } from '#admin/office/theme'

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

import type { Locale } from 'adminjs'
import { RESOURCE_IDS } from '#admin/permissions'
import { messages as frMessages, core as frCore } from '#admin/locale/fr/core'
import { labels as frLabels, properties as frProperties } from '#admin/locale/fr/records'
import { components as frComponents } from '#admin/locale/fr/screens'
import { messages as enMessages, core as enCore } from '#admin/locale/en/core'
import { labels as enLabels, properties as enProperties } from '#admin/locale/en/records'
import { components as enComponents } from '#admin/locale/en/screens'

/** AdminJS ships no French: this is a whole catalogue. Its own English one lies below ours. */
export const CATALOGUES = {
  fr: {
    ...frCore,
    messages: frMessages,
    labels: { ...frCore.labels, ...frLabels },
    properties: { ...frCore.properties, ...frProperties },
    components: frComponents,
  },
  en: {
    ...enCore,
    messages: enMessages,
    labels: enLabels,
    properties: enProperties,
    components: enComponents,
  },
}

type Words = {
  labels: Record<string, unknown>
  actions: { invite: string }
  properties: {
    doneAt: string
    accountMadeAt: string
    studentId: string
    handedInAt: string
    lastDayWithoutSchool: string
    whatItSays: string
    technicalName: string
  }
}

type OwnWords = Record<string, { actions?: object; properties?: object; labels?: object }>

/** What is called otherwise in one resource than everywhere else. */
const ownWords = ({ labels, actions, properties }: Words): OwnWords => ({
  users: { actions: { new: actions.invite }, properties: { createdAt: properties.accountMadeAt } },
  audit_entries: { properties: { createdAt: properties.doneAt } },
  guardianships: { properties: { fullName: properties.studentId } },
  texts: { properties: { fullName: properties.whatItSays, name: properties.technicalName } },
  school_holidays: { properties: { lastDay: properties.lastDayWithoutSchool } },
  applications: {
    properties: { submittedAt: properties.handedInAt },
    labels: { state: labels.applicationStates },
  },
})

/** What properties and states are called in one resource. */
export function wordsIn(language: 'fr' | 'en', resource: string) {
  const catalogue = CATALOGUES[language]
  const own = ownWords(catalogue)[resource]
  return {
    properties: { ...catalogue.properties, ...own?.properties },
    labels: { ...catalogue.labels, ...own?.labels },
  }
}

/** A list is called what it lists. */
function resourceNames(words: Words) {
  const own = ownWords(words)
  return Object.fromEntries(
    RESOURCE_IDS.map((id) => {
      const actions = { list: words.labels[id], ...own[id]?.actions }
      return [id, { ...own[id], actions }]
    })
  )
}

/** The words for one person; the other language stays at home. */
export function localeOf(language: 'fr' | 'en'): Locale {
  const catalogue = CATALOGUES[language]
  return {
    language,
    availableLanguages: [language],
    translations: { [language]: { ...catalogue, resources: resourceNames(catalogue) } as never },
  }
}

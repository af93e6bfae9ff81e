import { locales } from 'adminjs'
import { test } from '@japa/runner'
import { execFileSync } from 'node:child_process'
import app from '@adonisjs/core/services/app'
import { actionsOf } from '#admin/permissions'
import { RESOURCES } from '#admin/resources/index'
import { MATTERS } from '#admin/queries/matters'
import { CATALOGUES, localeOf } from '#admin/locale/catalogue'
import { AUDITED_ACTIONS } from '#admin/resources/audit/audited'
import SlotProposed from '#appointments/events/slot_proposed'
import SlotAccepted from '#appointments/events/slot_accepted'
import SlotDeclined from '#appointments/events/slot_declined'
import AppointmentCancelled from '#appointments/events/appointment_cancelled'

type Tree = { [key: string]: string | Tree }

function keysOf(tree: Tree, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${prefix}${key}`] : keysOf(value, `${prefix}${key}.`)
  )
}

/** Every key that our screens and resources ask for. */
function asked() {
  return RESOURCES.flatMap((resource) => {
    const { id, navigation, list, show, filter, edit = [], values = {}, calculated = {} } = resource
    const properties = new Set([...list, ...show, ...filter, ...edit])
    const booleans = Object.keys(calculated).filter((name) => calculated[name].kind === 'boolean')
    return [
      `labels.${id}`,
      `labels.${navigation}`,
      ...[...properties].map((name) => `properties.${name}`),
      ...actionsOf(id).map((action) => `actions.${action}`),
      ...Object.entries(values).flatMap(([name, all]) => all.map((one) => `labels.${name}.${one}`)),
      ...booleans.flatMap((name) => [`labels.${name}.true`, `labels.${name}.false`]),
    ]
  })
}

const ours = MATTERS.flatMap(({ key, action }) => [
  `components.MondayMorning.${key}_one`,
  `components.MondayMorning.${key}_other`,
  `components.MondayMorning.open.${action}`,
])

test.group('Words of the back office', () => {
  test('no key is a number: it would make a list of its words on the way to a page, in {$self}')
    .with(['fr', 'en'] as const)
    .run(({ assert }, language) => {
      const parts = keysOf(CATALOGUES[language] as never).flatMap((key) => key.split('.'))
      assert.deepEqual(
        parts.filter((part) => /^\d+$/.test(part)),
        []
      )
    })

  test('French says everything that AdminJS says', ({ assert }) => {
    const french = new Set(keysOf(CATALOGUES.fr as never))
    const missing = keysOf(locales.en as never).filter((key) => !french.has(key))
    assert.deepEqual(missing, [])
  })

  test('every resource, property, action and state has its word in {$self}')
    .with(['fr', 'en'] as const)
    .run(({ assert }, language) => {
      const known = new Set([
        ...keysOf(CATALOGUES[language] as never),
        ...(language === 'en' ? keysOf(locales.en as never) : []),
      ])
      assert.deepEqual(
        [...asked(), ...ours].filter((key) => !known.has(key)),
        []
      )
    })

  test('the last day is one without school where holidays are told, and nowhere else', ({
    assert,
  }) => {
    const { properties, resources } = localeOf('fr').translations!.fr as any
    assert.equal(properties.lastDay, 'Dernier jour')
    assert.equal(resources.school_holidays.properties.lastDay, 'Dernier jour sans classe')
    assert.notProperty(resources.banners, 'properties')
  })

  test('English has what French has', ({ assert }) => {
    const english = new Set([
      ...keysOf(CATALOGUES.en as never),
      ...keysOf(locales.en as never),
      // AdminJS lists itself in the languages that it knows, French not among them.
      'components.LanguageSelector.availableLanguages.fr',
    ])
    assert.deepEqual(
      keysOf(CATALOGUES.fr as never).filter((key) => !english.has(key)),
      []
    )
  })

  test('every action that the journal records has its word', ({ assert }) => {
    const grep = ['-rhoE', `action: '[a-z_]+\\.[a-z_]+'`, app.makePath('app')]
    const recorded = execFileSync('grep', grep, { encoding: 'utf8' })
      .trim()
      .split('\n')
      .map((line) => line.split("'")[1])
    // Appointments write the names of their events into the journal.
    const announced = [SlotProposed, SlotAccepted, SlotDeclined, AppointmentCancelled]
    const names = announced.map(({ eventName }) => eventName)
    const known: readonly string[] = AUDITED_ACTIONS
    assert.deepEqual(
      [...new Set([...recorded, ...names])].filter((action) => !known.includes(action)),
      []
    )
  })
})

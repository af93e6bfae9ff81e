import { test } from '@japa/runner'
import ace from '@adonisjs/core/services/ace'
import SchoolZone from '#profiles/models/school_zone'
import PublicHoliday from '#profiles/models/public_holiday'
import SchoolHoliday from '#profiles/models/school_holiday'
import { freezeTime } from '#tests/helpers/time'

async function run(...args: string[]) {
  ace.ui.switchMode('raw')
  const command = await ace.exec('calendar:import', args)
  const lines = command.logger.getLogs().map(({ message }) => message)
  ace.ui.switchMode('normal')
  return lines.join('\n')
}

const autumnOf = async (zone: string) => {
  const { id } = await SchoolZone.findByOrFail('nameFr', zone)
  return SchoolHoliday.findByOrFail({ schoolZoneId: id, firstDay: '2026-10-17' })
}

test.group('calendar:import', (group) => {
  group.each.setup(() => void freezeTime())

  test('says what it would load, and loads nothing', async ({ assert }) => {
    const said = await run('--dry-run')
    assert.include(said, 'new: Vacances de la Toussaint, Zone A, 2026-10-17 to 2026-11-01')
    assert.include(said, 'Nothing was changed.')
    assert.isNull(await SchoolHoliday.first())
    assert.isNull(await PublicHoliday.first())
  })

  test('loads the holidays of every zone once, in both languages', async ({ assert }) => {
    await run()
    const { nameFr, nameEn, lastDay } = await autumnOf('Zone A')
    assert.deepEqual([nameFr, nameEn], ['Vacances de la Toussaint', 'Autumn holidays'])
    assert.equal(lastDay, '2026-11-01')
    const reunion = await SchoolZone.findByOrFail('nameFr', 'La Réunion')
    const abolition = await PublicHoliday.findByOrFail('day', '2026-12-20')
    assert.equal(abolition.schoolZoneId, reunion.id)
    const count = await SchoolHoliday.query().count('* as total').pojo<{ total: string }>()

    const again = await run()
    assert.include(again, 'school holidays: 0 new, 0 changed, 0 kept')
    assert.include(again, 'public holidays: 0 new, 0 changed, 0 kept')
    assert.deepEqual(await SchoolHoliday.query().count('* as total').pojo(), count)
  })

  test('names the zones of which it knows nothing ahead', async ({ assert }) => {
    const said = await run()
    assert.match(said, /No school holidays known beyond 8 weeks: .*Martinique/)
    assert.notMatch(said, /No school holidays known.*(Zone A|La Réunion|Corse|Mayotte)/)
  })

  test('corrects what was imported, and keeps what staff saved', async ({ assert }) => {
    await run()
    const [zoneA, zoneB] = [await autumnOf('Zone A'), await autumnOf('Zone B')]
    await zoneA.merge({ lastDay: '2026-11-03' }).save()
    await zoneB.merge({ lastDay: '2026-11-03', keptByStaff: true }).save()
    const said = await run()
    assert.include(said, 'changed: Vacances de la Toussaint, Zone A')
    assert.include(said, 'kept as staff saved it: Vacances de la Toussaint, Zone B')
    await Promise.all([zoneA.refresh(), zoneB.refresh()])
    assert.deepEqual([zoneA.lastDay, zoneB.lastDay], ['2026-11-01', '2026-11-03'])
  })
})

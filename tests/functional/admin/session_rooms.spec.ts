import { test } from '@japa/runner'
import { clock } from '#core/clock'
import Settings from '#core/models/settings'
import AuditEntry from '#audit/models/audit_entry'
import { backOffice } from '#tests/helpers/back_office'
import SessionRoom from '#appointments/models/session_room'
import { createStaff } from '#database/factories/accounts/user_factory'
import { createPair } from '#database/factories/matching/pair_factory'

const LINK = 'https://meet.example.org/b/k3v'

async function pairRoom() {
  const { pair } = await createPair()
  return { pair, path: `resources/pairs/records/${pair.id}/setRoom` }
}

test.group('The room of a pair', () => {
  test('a coordinator chooses it, sees it again and takes it away', async ({ client, assert }) => {
    const { pair, path } = await pairRoom()
    const office = backOffice(client, await createStaff())
    const chosen = await office.post(path, { link: LINK })
    chosen.assertBodyContains({ notice: { message: 'roomSet' } })
    const form = await office.get(path)
    assert.equal(form.body().form.link, LINK)

    const taken = await office.post(path, { link: '' })
    taken.assertBodyContains({ notice: { message: 'roomTakenAway' } })
    assert.isNull(await SessionRoom.findBy('pairId', pair.id))
  })

  test('the journal says at which server, never the link itself', async ({ client, assert }) => {
    const { pair, path } = await pairRoom()
    await backOffice(client, await createStaff()).post(path, { link: LINK })
    const entry = await AuditEntry.findByOrFail('action', 'appointments.room_link_set')
    assert.deepInclude(entry.$attributes, {
      subjectType: 'pair',
      subjectId: pair.id,
      before: { link: null },
      after: { link: 'meet.example.org' },
    })
  })

  test('refuses {link}')
    .with([
      { link: 'http://meet.example.org/b/k3v' },
      { link: 'meet.example.org/b/k3v' },
      { link: 'javascript:alert(1)' },
      { link: 'https://me:secret@meet.example.org/b' },
      { link: 'https://meet.example.org/b k' },
    ])
    .run(async ({ client, assert }, { link }) => {
      const { pair, path } = await pairRoom()
      const response = await backOffice(client, await createStaff()).post(path, { link })
      assert.equal(response.body().record.errors.link.message, 'validation.secureLink')
      assert.isNull(await SessionRoom.findBy('pairId', pair.id))
    })

  test('a closed pair meets nowhere; who may not choose is refused', async ({ client, assert }) => {
    const { pair, path } = await pairRoom()
    const refused = await backOffice(client, await createStaff(['administrator'])).post(path, {
      link: LINK,
    })
    refused.assertStatus(403)
    await pair.merge({ state: 'closed', closedAt: clock.now() }).save()
    const closed = await backOffice(client, await createStaff()).post(path, { link: LINK })
    closed.assertBodyContains({ notice: { message: 'refusals.pair_closed' } })
    assert.isNull(await SessionRoom.findBy('pairId', pair.id))
  })
})

test.group('The address of the rooms', () => {
  test('{address} is {answer}')
    .with([
      { address: 'https://meet.example.org/{room}', answer: 'taken' },
      { address: 'https://meet.example.org/b?id={room}', answer: 'taken' },
      { address: '', answer: 'taken' },
      { address: 'https://meet.example.org/', answer: 'refused' },
      { address: 'http://meet.example.org/{room}', answer: 'refused' },
      { address: 'https://{room}.example.org/', answer: 'refused' },
      { address: 'https://me:secret@meet.example.org/{room}', answer: 'refused' },
    ])
    .run(async ({ client, assert }, { address, answer }) => {
      const office = backOffice(client, await createStaff(['administrator']))
      const { params } = (await office.get('resources/settings/records/1/show')).body().record
      const values = { ...params, roomTemplate: address }
      const response = await office.post('resources/settings/records/1/edit', values)
      const { roomTemplate } = await Settings.query().firstOrFail()
      const { errors } = response.body().record
      if (answer === 'taken') assert.deepEqual([roomTemplate, errors], [address, {}])
      else {
        assert.equal(errors.roomTemplate.message, 'validation.roomTemplate')
        assert.equal(roomTemplate, '')
      }
    })
})

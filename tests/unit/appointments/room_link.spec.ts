import { test } from '@japa/runner'
import { roomLink } from '#appointments/room_link'

const name = '3f0f9d52-0c1e-4f3e-9c56-8f6f4f0f8a11'

test.group('Where the two of an hour meet', () => {
  test('{title}')
    .with([
      {
        title: 'at the server of the association, in a room of this hour',
        room: { link: null, template: 'https://meet.example.org/hs-{room}' },
        expected: `https://meet.example.org/hs-${name}`,
      },
      {
        title: 'by the link of the pair, where there is one',
        room: {
          link: 'https://bbb.example.org/b/abc',
          template: 'https://meet.example.org/{room}',
        },
        expected: 'https://bbb.example.org/b/abc',
      },
      { title: 'else in their conversation', room: { link: null, template: '' }, expected: null },
    ])
    .run(({ assert }, { room, expected }) => {
      assert.equal(roomLink({ ...room, name }), expected)
    })
})

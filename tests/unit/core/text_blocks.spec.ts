import { test } from '@japa/runner'
import { textBlocks } from '#core/text_blocks'

test.group('What staff write as plain text', () => {
  test('is headings, paragraphs and lists, cut at blank lines', ({ assert }) => {
    assert.deepEqual(textBlocks('# Un titre\n\nUne phrase\ncoupée.\n \n- un\n- deux\r\n\r\nFin'), [
      { kind: 'heading', text: 'Un titre' },
      { kind: 'paragraph', text: 'Une phrase coupée.' },
      { kind: 'list', items: ['un', 'deux'] },
      { kind: 'paragraph', text: 'Fin' },
    ])
  })

  test('is never markup, and nothing when nothing was written', ({ assert }) => {
    assert.deepEqual(textBlocks('<b>x</b>'), [{ kind: 'paragraph', text: '<b>x</b>' }])
    assert.deepEqual(textBlocks(' \n\n '), [])
  })
})

import fc from 'fast-check'
import { test } from '@japa/runner'
import { browserCode } from '#tests/helpers/browser_code'

const { linkify } = await browserCode('features/messaging/linkify')

const linksIn = (text: string) =>
  linkify(text)
    .filter((part: any) => part.href)
    .map((part: any) => part.href)

test.group('Web addresses in a message', () => {
  for (const [text, links] of [
    ['Rien ici', []],
    ['Regarde https://fr.wikipedia.org/wiki/Thalès.', ['https://fr.wikipedia.org/wiki/Thalès']],
    ['(https://a.example/x)', ['https://a.example/x']],
    ['https://a.example/x_(y) !', ['https://a.example/x_(y)']],
    [
      '« http://a.example » et https://b.example?q=1,',
      ['http://a.example', 'https://b.example?q=1'],
    ],
    ['javascript:alert(1) data:text/html,x ftp://a.example', []],
    ['https://', []],
    ['Va sur www.lumni.fr/eleve.', ['https://www.lumni.fr/eleve']],
    ['lewww.fr, a@www.b.fr, www. et www.fr', []],
  ] as const) {
    test(`in "${text}"`, ({ assert }) => assert.deepEqual(linksIn(text), [...links]))
  }

  test('no word is lost, and nothing but http becomes a link', ({ assert }) => {
    const words = fc.constantFrom(
      'https://',
      'http://a.b',
      'javascript:',
      ' ',
      '.',
      ')',
      '(',
      '"',
      '<b>'
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string())), (pieces) => {
        const text = pieces.join('')
        const parts: { text: string; href?: string }[] = linkify(text)
        assert.equal(parts.map((part) => part.text).join(''), text)
        for (const { href } of parts) if (href) assert.match(href, /^https?:\/\/[^\s<>"']+$/i)
      })
    )
  })
})

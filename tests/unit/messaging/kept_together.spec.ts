import { test } from '@japa/runner'
import { browserCode } from '#tests/helpers/browser_code'

const { keptTogether } = await browserCode('lib/kept_together')

test.group('Signs that stay with their word', () => {
  for (const [typed, shown] of [
    ['Tu vois ?', 'Tu vois_?'],
    ['« micro refusé » ; que faire !', '«_micro refusé_»_; que faire_!'],
    ['la suite :\n1. ici', 'la suite_:\n1. ici'],
    ['Déjà\u00a0: oui, à 10:30', 'Déjà_: oui, à 10:30'],
    ['rien à changer, ici.', 'rien à changer, ici.'],
  ]) {
    test(`in "${typed}"`, ({ assert }) =>
      assert.equal(keptTogether(typed), shown.replaceAll('_', '\u00a0')))
  }
})

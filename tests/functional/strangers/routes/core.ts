import { nowhere, only, open, SIGNED_IN, type Table } from '#tests/functional/strangers/rows'

export const core: Table = {
  'dev.ui': open('parts of the interface, in the demo only'),
  'legal_notice.show': open('the law wants it public'),
  'privacy.show': open('the law wants it public'),
  'colours.show': open('every page wears them, also those of who is signed out'),
  'manifest.show': open('a phone asks for it to install the site'),
  // Everybody sees it, as soon as there is one.
  'logo.show': nowhere(),
  'live_stream.show': only(SIGNED_IN),
  'live_signs.show': only(SIGNED_IN),
  'caught_mails.index': open('everybody’s mail box, in the demo only'),
  'caught_mails.show': nowhere({ address: { id: 'none' } }),
  'caught_mail_bodies.show': nowhere({ address: { id: 'none' } }),
  'unknown_address.show': nowhere({ address: { '*': 'no-such-page' } }),
}

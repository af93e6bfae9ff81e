import InvitePerson from '#accounts/actions/invite_person'
import type { Transaction } from '#core/transaction'
import type { Ids } from '#database/demo/people'

/** Two who have not answered yet; their mails lie in the caught ones, with links that work. */
export async function invitePeople({ people }: Ids, trx: Transaction) {
  const actorId = people.get('claire')!
  await new InvitePerson().handle({
    person: {
      role: 'tutor',
      firstName: 'Solène',
      familyName: 'Mercier',
      email: 'solene@homeskolar.test',
      birthDate: '1987-04-23',
      locale: 'fr',
    },
    actorId,
    trx,
  })
  await new InvitePerson().handle({
    person: {
      role: 'student',
      firstName: 'Milo',
      familyName: 'Dupont',
      birthDate: '2013-09-14',
      locale: 'fr',
      guardian: { name: 'Anne Dupont', email: 'famille.dupont@homeskolar.test' },
    },
    actorId,
    trx,
  })
}

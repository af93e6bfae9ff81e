import { GuardianTalkSchema } from '#database/schema'

export default class GuardianTalk extends GuardianTalkSchema {}

import { GuardianSchema } from '#database/schema'

export default class Guardian extends GuardianSchema {}

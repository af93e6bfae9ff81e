import { AccountTokenSchema } from '#database/schema'

export default class AccountToken extends AccountTokenSchema {}

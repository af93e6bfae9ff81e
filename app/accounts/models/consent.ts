import { ConsentSchema } from '#database/schema'

export default class Consent extends ConsentSchema {}

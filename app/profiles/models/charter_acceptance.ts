import { CharterAcceptanceSchema } from '#database/schema'

export default class CharterAcceptance extends CharterAcceptanceSchema {}

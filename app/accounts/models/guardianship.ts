import { GuardianshipSchema } from '#database/schema'

export default class Guardianship extends GuardianshipSchema {}

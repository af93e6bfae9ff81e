import { ApplicationSchema } from '#database/schema'

export default class Application extends ApplicationSchema {}

import { LogoSchema } from '#database/schema'

export default class Logo extends LogoSchema {}

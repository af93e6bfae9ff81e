import { BannerSchema } from '#database/schema'

/** What the team announces on every page, from one day to another. */
export default class Banner extends BannerSchema {}

import { ViewingSchema } from '#database/schema'

/** Somebody of the team looks at the application as this person sees it. */
export default class Viewing extends ViewingSchema {}

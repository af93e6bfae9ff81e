import { BackgroundCheckSchema } from '#database/schema'

export default class BackgroundCheck extends BackgroundCheckSchema {}

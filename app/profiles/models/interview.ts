import { InterviewSchema } from '#database/schema'

export default class Interview extends InterviewSchema {}

import { SkillSchema } from '#database/schema'

export default class Skill extends SkillSchema {}

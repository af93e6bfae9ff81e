import db from '@adonisjs/lucid/services/db'
import { textKind, type Purpose, type Question } from '#accounts/consent_purposes'
import { currentLegalTexts } from '#accounts/queries/current_legal_texts'
import type Consent from '#accounts/models/consent'

type Whose = { studentId: string; guardianshipId: string | null }

export type ConsentAnswer = Question & {
  /** The present version. */
  textId: string
  version: string
  body: string
  /** What stands, and the text that was agreed to then. */
  given: {
    givenAt: Date
    channel: Consent['channel']
    version: string
    body: string
    outdated: boolean
  } | null
}

/** Each question with the present text and what this guardian, or the student, answered last. */
export async function consentAnswers(
  { studentId, guardianshipId }: Whose,
  questions: Question[],
  locale: string
): Promise<ConsentAnswer[]> {
  const body = locale === 'en' ? 'body_en' : 'body_fr'
  const texts = await currentLegalTexts()
  const rows = await db
    .from('consents')
    .join('legal_texts', 'legal_texts.id', 'consents.text_id')
    .where({ 'consents.student_id': studentId, 'consents.guardianship_id': guardianshipId })
    .distinctOn('consents.purpose')
    .orderByRaw('consents.purpose, consents.withdrawn_at DESC NULLS FIRST')
    .select(
      'purpose',
      'text_id',
      'channel',
      'given_at',
      'withdrawn_at',
      'version',
      `${body} as body`
    )
  const last = new Map<Purpose, any>(rows.map((row) => [row.purpose, row]))

  return questions.map((question) => {
    const text = texts.get(textKind(question.purpose))!
    const row = last.get(question.purpose)
    return {
      ...question,
      textId: text.id,
      version: text.version,
      body: locale === 'en' ? text.bodyEn : text.bodyFr,
      given: row && !row.withdrawn_at ? givenOf(row, text.id) : null,
    }
  })
}

const givenOf = (row: any, presentId: string) => ({
  givenAt: row.given_at as Date,
  channel: row.channel,
  version: row.version,
  body: row.body,
  outdated: row.text_id !== presentId,
})

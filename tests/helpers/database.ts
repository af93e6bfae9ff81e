import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { MigrationRunner } from '@adonisjs/lucid/migration'
import LoadTextNames from '#core/actions/load_text_names'
import LoadLegalTexts from '#accounts/actions/load_legal_texts'
import LoadReferenceData from '#profiles/actions/load_reference_data'
import LoadDetectorLists from '#safeguarding/actions/load_detector_lists'
import { forgetEverything } from '#database/demo/guard'

/** Brings the test database up to date; it holds the reference data and nothing else. */
export async function prepareDatabase() {
  const runner = new MigrationRunner(db, app, { direction: 'up' })
  await runner.run()
  if (runner.error) throw runner.error
  await new LoadReferenceData().handle()
  await new LoadLegalTexts().handle()
  await new LoadTextNames().handle()
  await new LoadDetectorLists().handle()
}

/** Empties the database after a test that really commits; the reference data stays. */
export const emptyDatabase = forgetEverything

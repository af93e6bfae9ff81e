import { demo } from '#config/app'
import { BaseSeeder } from '@adonisjs/lucid/seeders'
import LoadTexts from '#core/actions/load_texts'
import LoadTextNames from '#core/actions/load_text_names'
import LoadLegalTexts from '#accounts/actions/load_legal_texts'
import ImportCalendar from '#profiles/actions/import_calendar'
import LoadReferenceData from '#profiles/actions/load_reference_data'
import LoadDetectorLists from '#safeguarding/actions/load_detector_lists'
import { tellDemoStory } from '#database/demo/story'

/** Levels, subjects, school zones, holidays and texts everywhere; the demo story where `DEMO=1` allows it. Replays. */
export default class MainSeeder extends BaseSeeder {
  async run() {
    await new LoadReferenceData().handle()
    await new ImportCalendar().handle()
    await new LoadTexts().handle()
    await new LoadTextNames().handle()
    await new LoadLegalTexts().handle()
    await new LoadDetectorLists().handle()
    if (demo) await tellDemoStory()
  }
}

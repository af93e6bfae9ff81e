import Banner from '#core/models/banner'
import { banners as kept } from '#core/banners'
import { savedBy } from '#admin/resources/saved_by'
import { READERS, TONES } from '#core/shown_banners'
import { bannerValidator } from '#admin/validators/banner'
import type { ResourceDefinition, SaveInput } from '#admin/adapter/definition'

const FIELDS = ['textFr', 'textEn', 'tone', 'readers', 'firstDay', 'lastDay']

const saved = savedBy(Banner, 'core.banner', bannerValidator)

async function save(input: SaveInput) {
  const id = await saved(input)
  kept.forget()
  return id
}

/** What the team announces on every page; its own page shows how it will look. One that was published is ended by its last day. */
export const banners: ResourceDefinition = {
  id: 'banners',
  model: Banner,
  navigation: 'reference',
  columns: ['id', ...FIELDS, 'updatedAt'],
  values: { tone: TONES, readers: READERS },
  longTexts: ['textFr', 'textEn'],
  shownBy: { textFr: 'BannerPreview', textEn: 'BannerPreview' },
  title: 'textFr',
  list: ['textFr', 'readers', 'firstDay', 'lastDay'],
  show: [...FIELDS, 'updatedAt'],
  filter: ['textFr', 'readers', 'firstDay', 'lastDay'],
  edit: FIELDS,
  sort: { sortBy: 'lastDay', direction: 'desc' },
  subjects: ['banner'],
  save,
}

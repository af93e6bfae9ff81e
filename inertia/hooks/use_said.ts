import { useTranslation } from '~/hooks/use_translation'

type Said = { body: string; photoCount: number; documentCount: number }

/** A message in one line: its words, or what it carries; with neither it was withdrawn. */
export function useSaid() {
  const { t } = useTranslation()
  return ({ body, photoCount: photos, documentCount: documents }: Said) => {
    if (body) return body
    if (photos && documents) return t('messaging.files.both', { photos, documents })
    if (photos) return t('messaging.files.photos', { count: photos })
    if (documents) return t('messaging.files.documents', { count: documents })
    return t('messaging.withdrawn')
  }
}

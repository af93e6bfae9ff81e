import { useWords } from '~/back_office/questions/use_words'
import type { Question } from '~/back_office/questions/types'

/** How a message begins: its words, else how many files it has, else that it was withdrawn. */
export function useBeginning() {
  const { t } = useWords()
  return ({ body, photoCount, documentCount }: Omit<Question['lastMessage'], 'at'>) => {
    if (body) return body
    const files = [
      photoCount > 0 && t('photos', { count: photoCount }),
      documentCount > 0 && t('documents', { count: documentCount }),
    ].filter(Boolean)
    return files.length > 0 ? files.join(', ') : t('withdrawn')
  }
}

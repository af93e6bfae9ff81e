import type { Transaction } from '#core/transaction'
import { storeUpload } from '#core/files/store_upload'
import type { UploadedFile } from '#core/files/uploaded_file'
import HomeworkFile from '#homework/models/homework_file'

type Placed = {
  homeworkId: string
  /** Null: they come with the instructions. */
  changeId: string | null
  ownerId: string
  files: UploadedFile[]
}

/** Stores the files that come with homework, or with what was said of it, in their order. */
export async function placeHomeworkFiles(
  { homeworkId, changeId, ownerId, files }: Placed,
  trx: Transaction
) {
  for (const [place, file] of files.entries()) {
    const stored = await storeUpload({ ownerId, feature: 'homework' }, file, trx)
    await HomeworkFile.create({ homeworkId, changeId, place, ...stored }, { client: trx })
  }
}

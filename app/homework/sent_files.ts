import { settings } from '#core/settings'
import { maySendFiles } from '#core/files/file_limits'
import { uploadedFiles, type UploadedFile } from '#core/files/uploaded_file'
import { foundInName } from '#core/validators/screened'
import { fieldError } from '#core/field_error'
import type { HttpContext } from '@adonisjs/core/http'

/**
 * The files that a form about homework brings, judged by their content, and their names as the form's words are.
 *
 * @throws E_VALIDATION_ERROR beside the field, when one of them can't be taken.
 */
export async function sentFiles(ctx: HttpContext): Promise<UploadedFile[]> {
  const { auth, i18n, request } = ctx
  const { filesPerMessage: most, fileMegabytes: megabytes } = await settings.get()
  const user = auth.getUserOrFail()
  const refuse = (reason: string, found = {}) => {
    const values = { most, role: user.role, ...found }
    return fieldError('files', i18n.t(`homework.files.refused.${reason}`, values))
  }

  const count = request.files('files').filter(({ size }) => size > 0).length
  if (count > 0 && !(await maySendFiles(user.id, count))) throw refuse('too_many_files_today')
  const files = await uploadedFiles(ctx, most, megabytes)
  if (!files.ok) throw refuse(files.reason)
  for (const file of files.value) {
    // A photo keeps no name.
    const found = file.kind === 'document' && (await foundInName(file.document.name))
    if (found) throw refuse('file_name', found)
  }
  return files.value
}

/** What the forms of homework say of files before one is sent. */
export async function fileLimits() {
  const { filesPerMessage: count, fileMegabytes: megabytes } = await settings.get()
  return { count, megabytes }
}

import type { HttpContext } from '@adonisjs/core/http'
import { sendFile } from '#core/files/send_file'
import HomeworkPolicy from '#homework/policies/homework_policy'
import { oneHomework } from '#homework/queries/one_homework'
import { findHomeworkFile } from '#homework/queries/homework_files'
import { fileSizeValidator } from '#core/validators/file_size'

export default class HomeworkFilesController {
  async show(ctx: HttpContext) {
    const { auth, bouncer, params, request } = ctx
    const homework = await oneHomework(auth.getUserOrFail(), params.id)
    await bouncer.with(HomeworkPolicy).authorize('view', homework)
    const { size } = await request.validateUsing(fileSizeValidator)
    return sendFile(ctx, await findHomeworkFile(homework.id, params.fileId, size === 'small'))
  }
}

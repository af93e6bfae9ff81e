import type { HttpContext } from '@adonisjs/core/http'
import { sendFile } from '#core/files/send_file'
import { fileSizeValidator } from '#core/validators/file_size'
import CasePolicy from '#safeguarding/policies/case_policy'
import ReadCaseFile from '#safeguarding/actions/read_case_file'

export default class CaseFilesController {
  /** A file of what was read in a case, for whoever read it: small where it stands among messages, or whole. */
  async show(ctx: HttpContext) {
    const { auth, bouncer, params, request, staffPermissions } = ctx
    await bouncer.with(CasePolicy).authorize('read', staffPermissions)
    const { size } = await request.validateUsing(fileSizeValidator)
    const file = await new ReadCaseFile().handle({
      caseId: params.id,
      readingId: params.readingId,
      fileId: params.fileId,
      staffId: auth.getUserOrFail().id,
      small: size === 'small',
    })
    return sendFile(ctx, file)
  }
}

import { errors } from '@adonisjs/lucid'
import { fieldError } from '#core/field_error'
import type { HttpContext } from '@adonisjs/core/http'
import { placeValidator } from '#core/keyset'
import { shownRows } from '#core/shown_rows'
import { currentPairs } from '#matching/queries/current_pairs'
import SetHomework from '#homework/actions/set_homework'
import HomeworkPolicy from '#homework/policies/homework_policy'
import { fileLimits, sentFiles } from '#homework/sent_files'
import { dueTimes } from '#homework/usual_due'
import { homeworkHistory } from '#homework/queries/homework_history'
import HomeworkChangeTransformer from '#homework/transformers/homework_change_transformer'
import { oneHomework } from '#homework/queries/one_homework'
import {
  endedHomework,
  homeworkToReview,
  OPEN_LIMIT,
  openHomework,
} from '#homework/queries/homework_list'
import HomeworkTransformer from '#homework/transformers/homework_transformer'
import PairChoiceTransformer from '#homework/transformers/pair_choice_transformer'
import { newHomeworkValidator, setHomeworkValidator } from '#homework/validators/homework_validator'

/** The field beside which each refusal is said. */
const FIELDS = {
  due_does_not_exist: 'dueLocal',
  due_has_passed: 'dueLocal',
  due_too_far: 'dueLocal',
  pair_not_working: 'pairId',
  already_set: 'title',
}

export default class HomeworkController {
  async index({ auth, request, inertia }: HttpContext) {
    const user = auth.getUserOrFail()
    const { before } = await request.validateUsing(placeValidator)
    const [pairs, open, toReview, ended] = await Promise.all([
      currentPairs(user.id),
      openHomework(user),
      homeworkToReview(user),
      endedHomework(user, { before, shown: shownRows(request, 'ended') }),
    ])

    return inertia.render('homework/homework/index', {
      pairs: PairChoiceTransformer.transform(pairs.filter((pair) => pair.working)),
      open: HomeworkTransformer.transform(open, user),
      toReview: HomeworkTransformer.transform(toReview, user),
      ended: inertia.merge(HomeworkTransformer.transform(ended.page, user)),
      next: ended.next,
      cut: open.length === OPEN_LIMIT,
      toReviewCut: toReview.length === OPEN_LIMIT,
    })
  }

  async create({ auth, bouncer, request, inertia }: HttpContext) {
    await bouncer.with(HomeworkPolicy).authorize('create')
    const user = auth.getUserOrFail()
    const { pair, appointment } = await request.validateUsing(newHomeworkValidator)
    const current = await currentPairs(user.id)
    const pairs = current.filter((each) => each.working)

    return inertia.render('homework/homework/create', {
      pairs: PairChoiceTransformer.transform(pairs).useVariant('forDueTime'),
      pairId: pairs.find(({ id }) => id === pair)?.id ?? pairs[0]?.id ?? null,
      appointmentId: appointment ?? null,
      limits: await fileLimits(),
    })
  }

  async store(ctx: HttpContext) {
    const { auth, bouncer, request, response, session, i18n } = ctx
    await bouncer.with(HomeworkPolicy).authorize('create')
    const user = auth.getUserOrFail()
    const values = await request.validateUsing(setHomeworkValidator)
    const pairs = await currentPairs(user.id)
    const pair = pairs.find(({ id }) => id === values.pairId)
    if (!pair) throw new errors.E_ROW_NOT_FOUND()

    const result = await new SetHomework().handle({
      id: values.id ?? null,
      tutorId: user.id,
      pairId: pair.id,
      appointmentId: values.appointmentId ?? null,
      title: values.title,
      instructions: values.instructions ?? '',
      dueLocal: values.dueLocal,
      studentTimeZone: pair.otherTimeZone,
      files: await sentFiles(ctx),
    })
    if (!result.ok) {
      const said = { ...result.details, name: pair.otherFirstName }
      const message = i18n.t(`homework.refused.${result.reason}`, said)
      throw fieldError(FIELDS[result.reason], message)
    }
    session.flash('success', i18n.t('homework.was_set', { name: pair.otherFirstName }))
    return response.redirect().toRoute('homework.index')
  }

  async show({ auth, bouncer, params, inertia }: HttpContext) {
    const user = auth.getUserOrFail()
    const homework = await oneHomework(user, params.id)
    await bouncer.with(HomeworkPolicy).authorize('view', homework)

    return inertia.render('homework/homework/show', {
      homework: HomeworkTransformer.transform(homework, user).useVariant('forSheet'),
      history: HomeworkChangeTransformer.transform(await homeworkHistory(homework.id), user),
      due: dueTimes(user.role === 'tutor' ? homework.other_time_zone : user.timeZone),
      limits: await fileLimits(),
    })
  }
}

import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'
import { controllers } from '#generated/controllers'
import { UUID } from '#core/uuid'

router
  .group(() => {
    router.get('/homework', [controllers.homework.Homework, 'index']).as('homework.index')
    router.get('/homework/new', [controllers.homework.Homework, 'create']).as('homework.create')
    router.post('/homework', [controllers.homework.Homework, 'store']).as('homework.store')
    router.get('/homework/:id', [controllers.homework.Homework, 'show']).as('homework.show')
    router
      .put('/homework/:id/state', [controllers.homework.HomeworkStates, 'update'])
      .as('homework_states.update')
    router
      .put('/homework/:id/due_time', [controllers.homework.HomeworkDueTimes, 'update'])
      .as('homework_due_times.update')
    router
      .post('/homework/:id/withdrawal', [controllers.homework.HomeworkWithdrawals, 'store'])
      .as('homework_withdrawals.store')
    router
      .get('/homework/:id/files/:fileId', [controllers.homework.HomeworkFiles, 'show'])
      .as('homework_files.show')

    const report = '/appointments/:id/report'
    router.get(report, [controllers.homework.SessionReports, 'show']).as('session_reports.show')
    router.post(report, [controllers.homework.SessionReports, 'store']).as('session_reports.store')
    router.put(report, [controllers.homework.SessionReports, 'update']).as('session_reports.update')

    router.get('/tasks', [controllers.homework.Tasks, 'index']).as('tasks.index')
    router.post('/tasks', [controllers.homework.Tasks, 'store']).as('tasks.store')
    router.get('/tasks/:id', [controllers.homework.Tasks, 'edit']).as('tasks.edit')
    router.put('/tasks/:id', [controllers.homework.Tasks, 'update']).as('tasks.update')
    router.delete('/tasks/:id', [controllers.homework.Tasks, 'destroy']).as('tasks.destroy')
    const completion = '/tasks/:id/completion'
    router
      .post(completion, [controllers.homework.TaskCompletions, 'store'])
      .as('task_completions.store')
    router
      .delete(completion, [controllers.homework.TaskCompletions, 'destroy'])
      .as('task_completions.destroy')
    router.post('/tasks/:id/pin', [controllers.homework.TaskPins, 'store']).as('task_pins.store')
    router
      .delete('/tasks/:id/pin', [controllers.homework.TaskPins, 'destroy'])
      .as('task_pins.destroy')
    router
      .post('/quick_entries', [controllers.homework.QuickEntries, 'store'])
      .as('quick_entries.store')

    router.get('/notes', [controllers.homework.Memos, 'index']).as('memos.index')
    router.get('/notes/new', [controllers.homework.Memos, 'create']).as('memos.create')
    router.post('/notes', [controllers.homework.Memos, 'store']).as('memos.store')
    router.get('/notes/:id', [controllers.homework.Memos, 'edit']).as('memos.edit')
    router.put('/notes/:id', [controllers.homework.Memos, 'update']).as('memos.update')
    router.delete('/notes/:id', [controllers.homework.Memos, 'destroy']).as('memos.destroy')
    router.post('/notes/:id/pin', [controllers.homework.MemoPins, 'store']).as('memo_pins.store')
    router
      .delete('/notes/:id/pin', [controllers.homework.MemoPins, 'destroy'])
      .as('memo_pins.destroy')
  })
  .where('id', UUID)
  .where('fileId', UUID)
  .use(middleware.auth())

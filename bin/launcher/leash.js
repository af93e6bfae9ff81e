/**
 * Loaded into the web server and the scheduler: when the launcher is gone without a word, they stop as well.
 */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()

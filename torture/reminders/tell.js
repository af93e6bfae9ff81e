import { say } from '../../bin/launcher/say.js'

const COUNTED = /** @type {const} */ ([
  'lost_in_app',
  'doubled_in_app',
  'lost',
  'wrong',
  'passed_lead',
])

const lateOf = (/** @type {any[]} */ things) => things.filter(({ people }) => people === 0).length

/**
 * @param {{ things: any[], before: any[], meanwhile: any[], processes: import('./processes.js').Processes, office: import('./post_office.js').PostOffice }} run
 * @param {Awaited<ReturnType<typeof import('./verdict.js').faultsOf>>} found @param {import('../../bench/report.js').Report} report
 */
export function tell({ things, before, meanwhile, processes, office }, found, report) {
  const { kills, jumps } = processes
  const { refuse, hang, drop } = office.faults
  say.line(
    `${things.length} things; ${before.length} changed before, ${meanwhile.length} meanwhile; ${lateOf(things)} set too late for a word, ${things.filter(({ far }) => far).length} moved near.`
  )
  say.line(
    `Schedulers killed ${kills.scheduler} times, web servers ${kills['web server']} times; clocks jumped ${jumps} times.`
  )
  say.line(
    `The mail server refused ${refuse}, let hang ${hang}, dropped ${drop} times, and took ${found.mails} mails.`
  )
  say.line(
    `${found.told} reminders in-app; ${found.doubled_mail} mails came twice, each under one Message-ID.`
  )
  for (const subject of found.unknown.slice(0, 5)) say.line(`Not of a delivery: ${subject}`)
  const row = { unit: 'faults', target: 0, better: /** @type {const} */ ('lower') }
  for (const name of COUNTED) {
    report.add({ name: `reminders.${name}`, runs: [found[name]], ...row })
  }
  report.add({ name: 'reminders.unknown_mail', runs: [found.unknown.length], ...row })
  report.add({
    name: 'reminders.doubled_mail',
    runs: [found.doubled_mail],
    ...row,
    target: kills['web server'],
  })
}

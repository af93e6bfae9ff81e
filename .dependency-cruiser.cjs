/**
 * Imports go down, events go up: a feature imports only from those to its left.
 * The two that stand in one array don't import each other.
 */
const ORDER = [
  ['core'],
  ['audit'],
  ['accounts'],
  ['profiles'],
  ['matching'],
  ['messaging', 'appointments'],
  ['homework'],
  ['notifications'],
  ['reminders'],
  ['planning'],
  ['safeguarding'],
  ['privacy'],
  ['admin'],
]

const toTheRight = ORDER.flatMap((features, index) =>
  features.map((feature) => {
    const forbidden = [
      ...features.filter((other) => other !== feature),
      ...ORDER.slice(index + 1).flat(),
    ]
    return {
      name: `${feature}-imports-only-from-its-left`,
      comment: `app/${feature} may only import from the features to its left (docs/architecture.md). Announce an event, or let the other feature register a contract.`,
      severity: 'error',
      from: { path: `^(tests/fixtures/imports/)?app/${feature}/` },
      to: { path: `^app/(${forbidden.join('|')})/` },
    }
  })
)

module.exports = {
  forbidden: [
    ...toTheRight.filter((rule) => !rule.to.path.includes('()')),
    {
      name: 'no-private-parts-of-another-feature',
      comment:
        "Another feature's controllers, listeners, transformers, validators and mails are its own: call its action or query.",
      severity: 'error',
      from: { path: '^app/([^/]+)/' },
      to: {
        path: '^app/([^/]+)/(controllers|listeners|transformers|validators|mails)/',
        pathNot: '^app/($1|core)/',
      },
    },
    {
      name: 'resolved',
      comment: 'An import that is not resolved would escape every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-circles',
      comment: 'Two files that import each other are one file, or hide a third.',
      severity: 'error',
      from: { path: '^app/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.depcruise.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.adonisjs|build|tmp)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}

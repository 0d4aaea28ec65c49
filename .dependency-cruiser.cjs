// The layer table of the architecture, with the reason beside each rule.
const inside = (folder) => `^src/${folder}/`;
const room = (name, comment, from, allowed, packages) => [
  {
    name: `${name}-stays-in-its-layer`,
    comment,
    severity: 'error',
    from: { path: inside(from) },
    to: { path: '^src/', pathNot: [inside(from), ...allowed.map(inside)] },
  },
  ...(packages === undefined
    ? []
    : [
        {
          name: `${name}-uses-few-packages`,
          comment,
          severity: 'error',
          from: { path: inside(from) },
          to: { dependencyTypes: ['npm', 'core'], pathNot: packages },
        },
      ]),
];
// The rooms of the conversation from the ground up: each knows the ones before it, none that come after.
const floors = (house, rooms) =>
  rooms.map(([name, comment], floor) => ({
    name: `${house}-${name}-knows-only-floors-below`,
    comment,
    severity: 'error',
    from: { path: inside(`${house}/${name}`) },
    to: {
      path: inside(house),
      pathNot: [inside(`${house}/${name}`), ...rooms.slice(0, floor).map(([below]) => inside(`${house}/${below}`))],
    },
  }));
const only = (pkg, folders, comment) => ({
  name: `${pkg}-in-one-room`,
  comment,
  severity: 'error',
  from: { path: '^src/', pathNot: folders.map(inside) },
  to: { path: `^node_modules/${pkg}/` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'A circle means two rooms that are one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nobody-imports-app',
      comment: 'app wires everything; whoever needs it is wired by it.',
      severity: 'error',
      from: { path: '^src/', pathNot: inside('app') },
      to: { path: inside('app') },
    },
    {
      name: 'src-never-imports-test',
      comment: 'What ships does not lean on what tests it.',
      severity: 'error',
      from: { path: '^src/', pathNot: inside('app/(commands|demo)') },
      to: { path: '^test/' },
    },
    {
      name: 'channels-apart',
      comment: 'A channel can be added or dropped without touching another.',
      severity: 'error',
      from: { path: '^src/channels/([^/]+)/' },
      to: { path: '^src/channels/([^/]+)/', pathNot: '^src/channels/$1/' },
    },
    ...room('async', 'Deadlines and batches; knows nothing of complaints.', 'async', [], ['node_modules/@types/']),
    ...room(
      'domain',
      'Types and rules, no I/O.',
      'domain',
      [],
      ['^node_modules/zod/', '^node_modules/luxon/', 'node_modules/@types/'],
    ),
    ...room(
      'text',
      'Pure: no I/O, no clock.',
      'text',
      ['domain'],
      [
        '^node_modules/(zod|natural|luxon|fastest-levenshtein|@turf|geojson|yaml|intl-messageformat|@formatjs)/',
        'node_modules/@types/',
        // natural is CommonJS, and loaded only when a word first needs it.
        '^module$',
      ],
    ),
    ...room(
      'conversation',
      'The pure engine.',
      'conversation',
      ['domain', 'text'],
      ['^node_modules/(zod|yaml|intl-messageformat|@formatjs|luxon)/', 'node_modules/@types/'],
    ),
    ...floors('conversation', [
      ['flows', 'What staff write: the format of flows and sentences, made ready to run.'],
      ['state', 'What is remembered of a chat between two inputs.'],
      ['turn', 'One input at work: what it may read, and what it wants said and done.'],
      ['draft', 'The report in the making: its answers, what they show, whom they go to.'],
      ['check', 'What is wrong with flows and sentences, found before anyone meets it.'],
      ['kinds', 'What an answer means at each kind of step.'],
      ['walk', 'From step to step.'],
      ['readings', 'What a text may mean besides the answer that was asked for.'],
      ['inputs', 'One file for each kind of thing that reaches a chat.'],
    ]),
    ...room('ports', 'What the core needs from outside, in words of the domain.', 'ports', ['domain']),
    ...room('intake', 'From a message to a committed turn.', 'intake', [
      'async',
      'domain',
      'text',
      'conversation',
      'ports',
    ]),
    ...room('cases', 'Use cases: load, decide, save, tell.', 'cases', [
      'async',
      'domain',
      'text',
      'conversation',
      'ports',
    ]),
    ...room(
      'admin',
      'What officers ask for in a chat: a pure core, and use cases of the cases behind it.',
      'admin',
      ['domain', 'ports', 'cases', 'broadcasts'],
      ['^node_modules/(zod|luxon)/', 'node_modules/@types/'],
    ),
    ...room('broadcasts', 'One message to many: plan, ledger, batches.', 'broadcasts', [
      'async',
      'domain',
      'text',
      'conversation',
      'ports',
    ]),
    ...room('channels', 'Adapters: parse in, render out.', 'channels', ['async', 'domain', 'ports']),
    ...room('queues', 'Job contracts and BullMQ.', 'queues', ['async', 'domain', 'ports']),
    ...room('store', 'The stores behind the ports.', 'store', ['async', 'domain', 'ports']),
    only('telegraf', ['channels/telegram'], 'Only the Telegram adapter knows telegraf.'),
    only('whatsapp-web.js', ['channels/whatsapp-web'], 'Only the WhatsApp adapter knows whatsapp-web.js.'),
    only('bullmq', ['queues'], 'Only the queues know BullMQ.'),
    only('ioredis', ['store', 'queues'], 'Only the stores and the queue wiring talk to Redis.'),
    only('sharp', ['store'], 'Only the media store opens pictures.'),
    only('mongoose', ['store'], 'Only the store knows mongoose.'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};

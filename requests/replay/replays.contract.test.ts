import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseItem } from '../../catalog/parse-item';
import { readItemDraft } from '../../catalog/publishing/read-item-draft';
import type { Database } from '../../db/database';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { editDraft, editedBy } from '../../tests/builders/item-drafts';
import { submitted } from '../../tests/builders/request-story';
import { contractorAnswers, monday, serviceCompany } from '../../tests/builders/service-company';
import type { ServiceCompany } from '../../tests/builders/service-company';
import { describeOnBothDatabases } from '../../tests/databases/on-both-databases';
import { readCoverage } from '../coverage/read-coverage';
import { cancelReplay } from './cancel-replay';
import { purgeReplays } from './purge-replays';
import { readReplayCases } from './read-replay-cases';
import { lastReplayOfDraft, listReplays, readReplay } from './read-replays';
import { replayFile } from './replay-file';
import { readStored } from './read-stored';
import { replayOver } from './replay-report';
import { runReplays } from './run-replays';
import { startReplay } from './start-replay';

const itemKey = 'employee-onboarding';
const DAY = 86_400_000;
const slow = { page: 2, pass: 0 };

const answers = [
  contractorAnswers(),
  contractorAnswers({ laptop: 'standard', workMode: 'remote', office: undefined, rdZone: undefined }),
  contractorAnswers({ laptop: 'none', software: [] }),
  contractorAnswers({ otherSoftware: [], privilegedAccess: false, privilegedReason: undefined }),
];

/** Dies before its transactions are stored, and does nothing any more from then on. */
function dyingContext(context: WorkContext, after: number): WorkContext {
  let left = after;
  const transaction: Database['transaction'] = (work) => {
    left -= 1;
    if (left < 0) return Promise.reject(new Error('killed'));
    return context.database.transaction(work);
  };
  // As if the database had gone away.
  const failureOf: Database['failureOf'] = () => 'busy';
  return { ...context, database: { ...context.database, transaction, failureOf } };
}

describeOnBothDatabases('replays', (open, databases) => {
  let company: ServiceCompany;
  let admin: Viewer;
  beforeAll(async () => {
    company = await serviceCompany(await open());
    admin = await company.viewer('ADM-1');
    for (let serial = 0; serial < 9; serial += 1) {
      company.at(Date.parse(monday) + serial * 60_000);
      await submitted(company, 'ENG-2', answers[serial % answers.length]);
    }
    await editDraft(company.context, admin, itemKey, [
      {
        op: 'set-work',
        list: 'rules',
        name: 'it.laptop',
        value: await laptopRule({ '==': [{ var: 'answers.laptop' }, 'developer'] }),
      },
      { op: 'remove-work', list: 'rules', name: 'it.vpn-mfa' },
    ]);
  });
  beforeEach(() => company.at('2026-11-23T12:00:00+01:00'));

  async function laptopRule(when: object) {
    const { document } = await readItemDraft(company.context, admin, itemKey);
    const rule = (document.fulfilment?.rules as { id: string }[]).find(({ id }) => id === 'it.laptop')!;
    return { ...rule, when } as never;
  }
  const draft = { which: 'draft', days: null } as const;

  async function finish(context = company.context, pace = slow): Promise<void> {
    while ((await runReplays(context, pace)) > 0);
  }
  async function oracle() {
    const { document } = await readItemDraft(company.context, admin, itemKey);
    const stored = await readStored(company.context, { itemKey, from: 0, until: Date.parse(monday) + DAY });
    return replayOver(stored, parseItem(document));
  }
  async function expectAsInMemory(id: string): Promise<void> {
    const { groups, tally, state } = await readReplay(company.context, admin, id);
    const { groups: expected, ...figures } = await oracle();
    expect(state).toBe('done');
    expect(tally).toEqual(figures);
    const plain = (all: readonly { changes: unknown; causes: unknown; kinds: unknown }[]) =>
      all.map(({ changes, causes, kinds }) => JSON.stringify([changes, causes, kinds])).sort();
    expect(plain(groups)).toEqual(plain(expected));
    for (const group of groups) {
      const { cases } = await readReplayCases(company.context, admin, id, { group: group.key });
      expect(cases).toHaveLength(group.requests);
    }
  }

  it('find page by page what looking at all of them at once finds', async () => {
    const id = await startReplay(company.context, admin, itemKey, draft);
    await finish();
    await expectAsInMemory(id);
    const view = await readReplay(company.context, admin, id);
    expect(view).toMatchObject({ total: 9, done: 9, requests: 9, current: true, askedBy: admin.name });
    expect(view.kinds.lose).toBe(9 - view.unchanged);
    expect(view.unchanged).toBe(0);
    expect(await lastReplayOfDraft(company.context, admin, itemKey)).toMatchObject({ id });
  });

  it('change nothing under the version that is live', async () => {
    const id = await startReplay(company.context, admin, itemKey, { which: 'live', days: 30 });
    await finish();
    expect(await readReplay(company.context, admin, id)).toMatchObject({
      requests: 9,
      unchanged: 9,
      groups: [],
    });
  });

  it('are gone on with where a process died, whenever it dies', async () => {
    for (let after = 0; after < 8; after += 1) {
      const id = await startReplay(company.context, admin, itemKey, draft);
      await expect(finish(dyingContext(company.context, after))).rejects.toThrow('killed');
      // Nobody else has it in hand until the claim of the dead one ends.
      company.at(Date.parse('2026-11-23T12:01:00+01:00') + after * 60_000);
      await finish();
      await expectAsInMemory(id);
    }
  });

  it('do nothing twice, however many workers are at it', async () => {
    const second = databases.openAgain(company.database);
    second.holdClock(Date.parse('2026-11-23T12:00:00+01:00'));
    const ids = await Promise.all([
      startReplay(company.context, admin, itemKey, draft),
      startReplay(company.context, admin, itemKey, { which: 'live', days: null }),
    ]);
    const other = { ...company.context, database: second };
    await Promise.all([finish(), finish(other), finish(), finish(other)]);
    await finish();
    await expectAsInMemory(ids[0]);
    expect(await readReplay(company.context, admin, ids[1])).toMatchObject({ requests: 9, unchanged: 9 });
  });

  it('are the same while the same waits, and only so many wait', async () => {
    const first = await startReplay(company.context, admin, itemKey, draft);
    expect(await startReplay(company.context, admin, itemKey, draft)).toBe(first);
    const others = await Promise.all(
      ([30, 90, 365] as const).map((days) =>
        startReplay(company.context, admin, itemKey, { which: 'draft', days }),
      ),
    );
    const live = await startReplay(company.context, admin, itemKey, { which: 'live', days: 30 });
    await expect(
      startReplay(company.context, admin, itemKey, { which: 'live', days: 90 }),
    ).rejects.toMatchObject({ code: 'E-908' });
    for (const id of [first, ...others, live]) await cancelReplay(company.context, admin, id);
    expect(await runReplays(company.context, slow)).toBe(0);
  });

  it('stop when they are cancelled, between two pages', async () => {
    const id = await startReplay(company.context, admin, itemKey, draft);
    await runReplays(company.context, slow);
    await cancelReplay(company.context, admin, id);
    await finish();
    const view = await readReplay(company.context, admin, id);
    expect(view).toMatchObject({ state: 'cancelled', done: 2, requests: 2 });
    await cancelReplay(company.context, admin, id);
  });

  async function firstCase(id: string, viewer = admin) {
    const { groups } = await readReplay(company.context, viewer, id);
    const { cases } = await readReplayCases(company.context, viewer, id, { group: groups[0]!.key });
    return cases[0];
  }

  it('tell who asked only those who may read the request', async () => {
    const id = await startReplay(company.context, admin, itemKey, draft);
    await finish();
    const unread = await firstCase(id);
    expect(unread?.request).toBeNull();
    expect(unread?.name).toMatch(/^#[0-9A-F]{8}$/);
    const other = await startReplay(company.context, admin, itemKey, draft);
    await finish();
    const again = await firstCase(other);
    expect(again?.name).not.toBe(unread?.name);
    const lines = (await replayFile(company.context, admin, other)).split('\r\n');
    expect(lines[1]).toMatch(/^#[0-9A-F]{8},,,/);
    expect(lines.join()).not.toContain('REQ-');

    const editor = await company.viewer('IT-1');
    await editDraft(company.context, admin, itemKey, [editedBy(['it'])]);
    // Who edits is decided by what is published.
    await expect(readReplay(company.context, editor, other)).rejects.toMatchObject({ code: 'E-104' });
  });

  it('have one name for a request wherever it stands, another for each, and nothing of a person', async () => {
    const id = await startReplay(company.context, admin, itemKey, draft);
    await finish();
    const replay = await readReplay(company.context, admin, id);
    const pages = await Promise.all(
      replay.groups.map(({ key }) => readReplayCases(company.context, admin, id, { group: key })),
    );
    const named = pages.flatMap(({ cases }) => cases.map(({ name }) => name));
    const affected = new Set((await oracle()).groups.flatMap(({ requests }) => requests));
    expect(named.length).toBeGreaterThan(affected.size);
    expect(new Set(named).size).toBe(affected.size);

    const told = [
      JSON.stringify([replay, pages, await listReplays(company.context, admin, itemKey)]),
      JSON.stringify(await readCoverage(company.context, admin, id)),
      await replayFile(company.context, admin, id),
    ].join('\n');
    const persons: { number: string; name: string; email: string }[] = await company.database
      .knex('persons')
      .whereNot({ id: admin.id })
      .select('number', 'name', 'email');
    const { fullName, personalEmail } = contractorAnswers();
    const known = persons.flatMap(({ number, name, email }) => [number, name, email]);
    for (const each of [...known, fullName, personalEmail]) expect(told).not.toContain(each);
  });

  it('are for those who edit the item', async () => {
    const id = await startReplay(company.context, admin, itemKey, draft);
    const agent = await company.viewer('IT-3');
    for (const attempt of [
      () => startReplay(company.context, agent, itemKey, draft),
      () => readReplay(company.context, agent, id),
      () => listReplays(company.context, agent, itemKey),
      () => readReplayCases(company.context, agent, id, { group: 'a'.repeat(64) }),
      () => replayFile(company.context, agent, id),
      () => readCoverage(company.context, agent, id),
      () => cancelReplay(company.context, agent, id),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: 'E-104' });
    await cancelReplay(company.context, admin, id);
  });

  describe('by what hangs on classified answers', () => {
    const secretRule = {
      id: 'secret',
      text: { en: 'Paid', 'zh-CN': '薪酬' },
      when: { '!!': [{ var: 'answers.homeAddress' }] },
      then: [
        {
          ticket: {
            key: 'hr.secret',
            department: 'hr',
            title: { en: 'Secret', 'zh-CN': '机密' },
            ola: { workingDays: 1 },
          },
        },
      ],
    };

    it('are counted in fives, and nobody is told of', async () => {
      await editDraft(company.context, admin, itemKey, [
        { op: 'add-work', list: 'rules', value: secretRule },
      ]);
      const id = await startReplay(company.context, admin, itemKey, draft);
      await finish();
      const { groups } = await readReplay(company.context, admin, id);
      const secret = groups.filter((group) => group.secret);
      expect(secret).toMatchObject([{ requests: 5, changes: [{ en: 'Gains “Secret”' }] }]);
      const { cases } = await readReplayCases(company.context, admin, id, { group: secret[0]!.key });
      expect(cases).toEqual([]);
      await expectOpenAsBefore(id);
      await editDraft(company.context, admin, itemKey, [
        { op: 'remove-work', list: 'rules', name: 'secret' },
      ]);
    });

    async function expectOpenAsBefore(id: string): Promise<void> {
      const { groups } = await readReplay(company.context, admin, id);
      const { groups: expected } = await oracle();
      const open = (all: readonly { secret: boolean }[]) => all.filter(({ secret }) => !secret).length;
      expect(open(groups)).toBe(open(expected));
    }
  });

  it('say what the requests used of their versions', async () => {
    const id = await startReplay(company.context, admin, itemKey, { which: 'live', days: null });
    await finish();
    const [used] = await readCoverage(company.context, admin, id);
    const rule = (key: string) => used?.rules.find((each) => each.id === key);
    expect(used?.requests).toBe(9);
    expect(rule('hr.contract')).toMatchObject({
      fired: 0,
      clauses: [{ held: 0, failed: 9, verdict: 'never' }],
    });
    expect(rule('legal.contractor-agreement')).toMatchObject({ fired: 9, clauses: [{ verdict: 'always' }] });
    expect(rule('it.laptop')).toMatchObject({
      fired: 7,
      clauses: [{ held: 7, failed: 2, verdict: 'varies' }],
    });
    const field = (path: string) => used?.fields.find((each) => each.path === path)?.answered;
    expect(field('fullName')).toBe(9);
    expect(field('office')).toBe(7);
    // Nobody is told how few gave it.
    expect(field('monthlySalary')).toBeNull();
  });

  it('go thirty days after they ended, with all that they found', async () => {
    const id = await startReplay(company.context, admin, itemKey, draft);
    await finish();
    company.at(Date.parse('2026-11-23T12:00:00+01:00') + 29 * DAY);
    await purgeReplays(company.context);
    expect((await listReplays(company.context, admin, itemKey)).map((each) => each.id)).toContain(id);
    company.at(Date.parse('2026-11-23T12:30:00+01:00') + 30 * DAY);
    while ((await purgeReplays(company.context)) > 0);
    expect(await listReplays(company.context, admin, itemKey)).toEqual([]);
    const [row] = await company.database.knex('replay_cases').limit(1);
    expect(row).toBeUndefined();
  });
});

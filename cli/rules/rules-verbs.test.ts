import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadItem, shippedItems } from '../../catalog/load-items.server';
import type { ItemDocument } from '../../catalog/item-document';
import { runCommand, type Ended } from '../../tests/builders/run-command';

const ITEM = 'report-problem';
const NOW = ['--now', '2026-11-23T09:00:00Z'];
/** The space of an item is walked. */
const MINUTE = 60_000;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'formwork-rules-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const place = path.join(folder, name);
  writeFileSync(place, JSON.stringify(content));
  return place;
}

/** A shipped item with something changed, in a file. */
function changed(name: string, change: (document: ItemDocument) => void, key = ITEM): string {
  const document = structuredClone(loadItem(path.join(shippedItems, `${key}.json`)).written);
  change(document);
  return file(name, document);
}

const rules = (...args: string[]): Promise<Ended> => runCommand('rules', ...args, ...NOW);
const opensTwice = ({ fulfilment }: ItemDocument): void => {
  const [first] = fulfilment.rules;
  fulfilment.rules.push({ ...first!, id: 'again', when: { '==': [{ var: 'answers.urgency' }, 'stops-me'] } });
};
const person = { number: 'E-1', name: 'Mara', roles: ['employee'], manages: [], legalEntity: 'DE' };
const problem = { topic: 'device', description: 'The screen stays dark after it.', urgency: 'can-wait' };

describe('formwork rules lint', () => {
  it('finds nothing in what ships', async () => {
    expect(await rules('lint')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('tells a comparison that never holds and a reference to nothing, with their places', async () => {
    const broken = changed('lint.json', ({ fulfilment }) => {
      fulfilment.rules[0]!.when = { in: [{ var: 'answers.urgency' }, ['never', 'can-wait']] };
    });
    const { status, stdout } = await rules('lint', broken, '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      { file: broken, code: 'compares-with-nothing', place: '/fulfilment/rules/0/when' },
    ]);
    const gone = changed('gone.json', ({ fulfilment }) => {
      fulfilment.rules[0]!.when = { '==': [{ var: 'answers.nothing' }, 1] };
    });
    expect(await rules('lint', gone, '--quiet')).toEqual({ status: 1, stdout: '', stderr: '' });
  });

  it('says what cannot be read', async () => {
    expect((await rules('lint', 'nobody-wrote-this')).status).toBe(2);
    expect((await rules('lint', file('no-item.json', []))).status).toBe(2);
    expect((await runCommand('rules', 'lint', '--nonsense')).status).toBe(2);
  });
});

describe('formwork rules prove', () => {
  it(
    'proves what ships, and finds what is planted with a case that shows it',
    { timeout: MINUTE },
    async () => {
      const clean = await rules('prove', ITEM);
      expect(clean.status).toBe(0);
      expect(clean.stdout).toContain('Proof');
      const { status, stdout } = await rules('prove', changed('twice.json', opensTwice), '--json');
      expect(status).toBe(1);
      const { findings } = JSON.parse(stdout) as { findings: { code: string; witness: unknown }[] };
      expect(findings.find(({ code }) => code === 'opened-twice')?.witness).toMatchObject({
        answers: { urgency: 'stops-me' },
      });
    },
  );
});

describe('formwork rules cases', () => {
  const expectation = { valid: true, tickets: [{ key: 'problem', department: 'it' }], approvals: [] };
  const aCase = {
    id: 'a-device',
    text: { en: 'A device', 'zh-CN': '设备' },
    requester: person,
    persons: [],
    at: '2026-11-23T09:00:00Z',
    answers: problem,
    expect: expectation,
  };

  it('passes those that ship and one from a file, and tells how one fails', async () => {
    expect((await rules('cases', ITEM)).status).toBe(0);
    const passing = await rules('cases', ITEM, file('passes.json', aCase), '--json');
    expect(passing.status).toBe(0);
    expect(JSON.parse(passing.stdout)).toContainEqual(
      expect.objectContaining({ id: 'a-device', passes: true, differences: [] }),
    );
    const wrong = { ...aCase, expect: { ...expectation, tickets: [{ key: 'problem', department: 'hr' }] } };
    const failing = await rules('cases', ITEM, file('fails.json', [wrong]));
    expect(failing.status).toBe(1);
    expect(failing.stdout).toMatch(/^a-device:\n {2}.+\n/);
  });

  it('refuses a case that is none', async () => {
    const { status, stderr } = await rules('cases', ITEM, file('none.json', { ...aCase, at: 'soon' }));
    expect(status).toBe(2);
    expect(stderr).toContain('/cases/');
  });
});

describe('formwork rules explain', () => {
  const urgent = { ...problem, urgency: 'stops-me' };
  const escalating = () =>
    changed('escalates.json', ({ fulfilment }) => {
      const { ticket } = fulfilment.rules[0]!.then[0]!;
      const when = { '==': [{ var: 'answers.urgency' }, 'stops-me'] };
      const text = { en: 'What stops somebody is told', 'zh-CN': '无法工作时上报' };
      fulfilment.rules.push({ id: 'tell', text, when, then: [{ ticket: { ...ticket!, key: 'told' } }] });
    });

  it('says why a ticket comes and where its due time comes from', async () => {
    const facts = file('urgent.json', { requester: person, answers: urgent });
    const { status, stdout } = await rules('explain', escalating(), '--facts', facts, '--ticket', 'told');
    expect(status).toBe(0);
    expect(stdout).toContain('told: opened\ntell: What stops somebody is told\n');
    expect(stdout).toContain('Working time of Berlin');
  });

  it('says why not, and what would open it, in both languages', async () => {
    const facts = file('calm.json', { requester: person, answers: problem });
    const asked = ['explain', escalating(), '--facts', facts, '--ticket', 'told'];
    const { status, stdout } = await rules(...asked, '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      opened: false,
      rules: [{ rule: 'tell' }],
      ways: [{ changes: { urgency: 'stops-me' } }],
    });
    expect((await rules(...asked, '--locale', 'zh-CN')).stdout).toContain('无法工作时上报');
  });

  it('fails for a ticket that nothing opens', async () => {
    const facts = file('any.json', { requester: person, answers: problem });
    expect((await rules('explain', ITEM, '--facts', facts, '--ticket', 'nobody')).status).toBe(2);
  });
});

describe('formwork rules diff', () => {
  it(
    'says for whom a ticket goes away, and nothing where only the words differ',
    { timeout: MINUTE },
    async () => {
      const written = changed('written.json', ({ fulfilment }) => {
        fulfilment.rules[0]!.when = { '!=': [{ var: 'answers.urgency' }, 'nothing-of-the-kind'] };
      });
      expect((await rules('diff', ITEM, written)).status).toBe(0);
      const narrower = changed('narrower.json', ({ fulfilment }) => {
        fulfilment.rules[0]!.when = { '!=': [{ var: 'answers.urgency' }, 'can-wait'] };
      });
      const { status, stdout } = await rules('diff', ITEM, narrower);
      expect(status).toBe(1);
      expect(stdout).toContain('(problem) is no longer opened.');
      expect(JSON.parse((await rules('diff', ITEM, narrower, '--json')).stdout)).toMatchObject({
        changes: [{ ticket: 'problem', change: 'dropped' }],
      });
      expect((await rules('diff', ITEM, 'nobody-wrote-this')).status).toBe(2);
    },
  );
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ItemDocument } from '../catalog/item-document';
import { shippedItems } from '../catalog/load-items.server';
import type { PlanJson } from '../rules/plan';
import { runCommand } from '../tests/builders/run-command';

const root = path.join(import.meta.dirname, '..');
const now = '2026-11-23T09:00:00+01:00';

interface Facts {
  readonly requester: Record<string, unknown>;
  readonly subject: unknown;
  readonly answers: Record<string, unknown>;
}

/** A case of a shipped item, as the command is asked it. */
function shippedCase(item: string, id: string) {
  const document = JSON.parse(readFileSync(path.join(shippedItems, `${item}.json`), 'utf8')) as ItemDocument;
  const { requester, answers, expect: expected } = document.cases!.find((each) => each.id === id)!;
  return { facts: { requester, subject: null, answers }, keys: expected.tickets.map(({ key }) => key) };
}

const contractor = shippedCase('employee-onboarding', 'german-hybrid-contractor-gets-sixteen-tickets');
const facts: Facts = contractor.facts;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'formwork-simulate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes the content to a file and gives its path. */
function file(content: unknown, name = 'facts.json'): string {
  const place = path.join(folder, name);
  writeFileSync(place, typeof content === 'string' ? content : JSON.stringify(content));
  return place;
}

const withAnswers = (change: object): Facts => ({ ...facts, answers: { ...facts.answers, ...change } });

const simulate = (...args: string[]) => runCommand('simulate', ...args);
const planOf = (stdout: string) => JSON.parse(stdout) as PlanJson;

/** Runs the command as its users do: in a process of its own. */
function inProcess(...args: string[]) {
  return spawnSync(process.execPath, ['cli/formwork.js', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TZ: 'Pacific/Apia' },
  });
}

describe('formwork simulate, as a process', () => {
  it(
    'prints the plan as JSON, whatever the zone of the process, and exits with 0',
    { timeout: 30_000 },
    () => {
      const { status, stdout, stderr } = inProcess(
        ...['simulate', 'employee-onboarding', '--facts', file(facts), '--now', now, '--json'],
      );
      const plan = planOf(stdout);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(plan).toMatchObject({ item: 'employee-onboarding', version: 1, valid: true, errors: [] });
      expect(plan.tickets.map(({ key }) => key)).toEqual(contractor.keys);
      expect(plan.tickets[0]).toEqual({
        key: 'legal.contractor-agreement',
        rule: 'legal.contractor-agreement',
        department: 'legal',
        title: 'Contractor agreement',
        priority: 'normal',
        after: [],
        approvals: [],
        ola: {
          target: '3 wd',
          calendar: 'berlin',
          plannedReadyAt: '2026-11-23T08:00:00Z',
          plannedDueAt: '2026-11-26T16:00:00Z',
          expedited: false,
        },
      });
    },
  );

  it('answers each line with a line, also one that cannot be read', { timeout: 30_000 }, () => {
    const lines = [
      JSON.stringify({ now, ...facts }),
      '{ "now": ',
      JSON.stringify({ now, requester: facts.requester }),
      JSON.stringify({ now: 'yesterday', ...facts }),
      JSON.stringify({ now, ...withAnswers({ constructor: 1 }) }),
      JSON.stringify({ now: '2026-11-24T08:00:00Z', ...facts }),
    ];
    const { status, stdout } = inProcess(
      ...['rules', 'simulate', 'employee-onboarding', '--facts-lines', file(lines.join('\n'))],
    );
    const answers = stdout.trimEnd().split('\n').map(planOf);
    expect(status).toBe(2);
    expect(answers.slice(1, 5)).toMatchObject(
      [2, 3, 4, 5].map((line) => ({ line, error: { code: 'E-902', message: expect.any(String) } })),
    );
    expect([answers.length, answers[0]?.valid]).toEqual([6, true]);
    expect(answers[5]?.tickets[0]?.ola.plannedReadyAt).toBe('2026-11-24T08:00:00Z');
  });

  it('says what is wrong in a line, without a stack', { timeout: 30_000 }, () => {
    const { status, stdout, stderr } = inProcess('simulate', 'area-access', '--facts', file('hello'));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^formwork: E-902 .*\n$/);
  });
});

describe('formwork simulate', () => {
  it('prints a table for people, in their language', async () => {
    const { status, stdout } = await simulate(
      ...['employee-onboarding', '--facts', file(facts), '--now', now, '--locale', 'zh-CN'],
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/legal\.nda .*保密协议.*2 wd.*11月25日 周三 17:00/);
  });

  it('exits with 1 for answers that do not stand, and says why', async () => {
    const asked = withAnswers({ office: 'Shanghai', monthlySalary: { amount: 1, currency: 'EUR' } });
    const args = ['employee-onboarding', '--facts', file(asked), '--now', now];
    const plan = planOf((await simulate(...args, '--json')).stdout);
    expect(plan).toMatchObject({ valid: false, refused: ['/monthlySalary'], tickets: [], approvals: [] });
    expect(plan.errors.map(({ field, code }) => [field, code])).toEqual([['/office', 'E-303']]);
    const { status, stdout } = await simulate(...args);
    expect(status).toBe(1);
    expect(stdout).toMatch(/Errors\n {2}E-303 {2}\/office {2}.*\n\nRefused.*\n {2}\/monthlySalary/);
  });

  it('speaks the language of the requester unless it is told another', async () => {
    const asked = { ...facts, requester: { ...facts.requester, locale: 'zh-CN' } };
    const args = ['employee-onboarding', '--facts', file(asked), '--now', now];
    expect((await simulate(...args)).stdout).toContain('保密协议');
    expect((await simulate(...args, '--locale', 'en')).stdout).toContain('Non-disclosure agreement');
  });

  it('tells a manager who is not known here from having none', async () => {
    const approversFor = async (manager: object) => {
      const requester = { number: 'P-1001', roles: ['hiring-manager'], manages: ['x'], ...manager };
      const asked = { ...facts, requester };
      const { stdout } = await simulate(
        'employee-onboarding',
        '--facts',
        file(asked),
        '--now',
        now,
        '--json',
      );
      const ticket = planOf(stdout).tickets.find(({ key }) => key === 'it.privileged-access');
      return ticket?.approvals[0]?.approvers;
    };
    expect(await approversFor({})).toEqual(['manager-of:/manager', 'head-of:subject']);
    expect(await approversFor({ manager: null })).toEqual(['head-of:subject']);
    expect(await approversFor({ manager: 'P-1000' })).toEqual(['manager-of:/manager']);
  });

  it('takes persons as objects or as employee numbers, in answers too', async () => {
    const manager = { number: 'P-1001', name: 'Person 1001', roles: [], manages: [] };
    const asked = withAnswers({ manager });
    const { stdout } = await simulate('employee-onboarding', '--facts', file(asked), '--now', now, '--json');
    expect(planOf(stdout)).toMatchObject({ valid: true, approvals: [] });
    const stranger = { requester: '77', subject: null, answers: {} };
    const refused = await simulate('employee-onboarding', '--facts', file(stranger), '--now', now, '--json');
    expect(refused.status).toBe(1);
    expect(planOf(refused.stdout).errors[0]?.code).toBe('E-101');
  });

  it('knows the subject from wherever it is described', async () => {
    const { requester, answers } = shippedCase('area-access', 'engineer-asks-for-the-lab').facts;
    const manager = { ...facts.requester, manages: ['P-1002'] };
    const asked = [
      { requester, answers },
      { requester: manager, subject: requester, answers },
      { requester: manager, answers: { ...answers, person: requester } },
    ];
    for (const each of asked) {
      const { stdout } = await simulate('area-access', '--facts', file(each), '--now', now, '--json');
      expect(planOf(stdout)).toMatchObject({
        valid: true,
        tickets: [{ key: 'fac.zone' }, { key: 'fac.zone-end' }],
      });
    }
  });

  it('takes the file of an item and another folder of calendars', async () => {
    const item = path.join(root, 'catalog/items/report-problem.json');
    const answers = { topic: 'pay', description: 'My salary has not arrived.', urgency: 'stops-me' };
    const requester = { number: '1', legalEntity: 'DE', zone: 'Europe/Berlin' };
    const args = [item, '--facts', file({ requester, answers }), '--now', now, '--json'];
    const { stdout } = await simulate(...args);
    expect(planOf(stdout).tickets).toMatchObject([{ key: 'problem', department: 'hr' }]);
    const { status, stderr } = await simulate(...args, '--calendars', folder);
    expect(status).toBe(2);
    expect(stderr).toContain('E-403');
  });

  it.each([
    ['no item of that name', ['simulate', 'offboarding', '--facts', 'x'], /no item “offboarding”/],
    ['an item that climbs out', ['simulate', '../package', '--facts', 'x'], /no item/],
    ['no facts', ['simulate', 'area-access'], /--facts/],
    ['facts that are not there', ['simulate', 'area-access', '--facts', 'nowhere'], /nowhere.*ENOENT/],
    ['lines that are not there', ['simulate', 'area-access', '--facts-lines', 'nowhere'], /nowhere.*ENOENT/],
    [
      'a moment without a zone',
      ['simulate', 'area-access', '--facts', 'x', '--now', '2026-11-23'],
      /E-902.*--now/,
    ],
    ['an option that there is not', ['simulate', 'area-access', '--fact', 'x'], /unknown option/],
    ['a verb that there is not', ['simulat'], /unknown command/],
  ])('exits with 2 for %s', async (_, args, message) => {
    const { status, stdout, stderr } = await runCommand(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it.each([
    ['a list', [], /E-902/],
    ['no requester', { answers: {} }, /E-902 \/requester/],
    ['no answers', { requester: facts.requester }, /E-902 \/answers/],
    [
      'a role that is no text',
      { ...facts, requester: { number: '1', roles: [1] } },
      /E-902 \/requester\/roles\/0/,
    ],
    [
      'a zone that is none',
      { ...facts, requester: { number: '1', zone: 'Moon/Base' } },
      /E-902 \/requester\/zone/,
    ],
    [
      'a key that reaches prototypes',
      '{"requester":{"number":"1"},"answers":{"__proto__":{}}}',
      /E-902.*__proto__/,
    ],
  ])('exits with 2 for facts with %s', async (_, content, message) => {
    const { status, stderr } = await simulate('area-access', '--facts', file(content), '--now', now);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});

import { beforeAll, expect, it } from 'vitest';
import type { Viewer } from '../../people/viewer';
import { serviceCompany, type ServiceCompany } from '../../tests/builders/service-company';
import { describeOnBothDatabases } from '../../tests/databases/on-both-databases';
import { readLinkAnswers } from './read-link-answers';
import { startDraft, startDraftFromLink } from './start-draft';

const item = 'employee-onboarding';

describeOnBothDatabases('answers that come with a link', (open) => {
  let company: ServiceCompany;
  let viewer: Viewer;
  beforeAll(async () => {
    company = await serviceCompany(await open());
    viewer = await company.viewer('ENG-2');
  });
  const entriesOf = (query: string) => [...new URLSearchParams(query)];
  const read = (query: string, key = item) => readLinkAnswers(company.context, viewer, key, entriesOf(query));
  const codes = async (query: string) =>
    Object.fromEntries((await read(query)).refused.map(({ pointer, code }) => [pointer, code]));

  it('are read by the names of the controls, and told in words', async () => {
    const query =
      'workMode=remote&startDate=2027-01-04&software=office-suite&software=chat&manager=ENG-2&fullName=';
    expect(await read(query)).toMatchObject({
      answers: {
        workMode: 'remote',
        startDate: '2027-01-04',
        software: ['office-suite', 'chat'],
        manager: 'ENG-2',
      },
      taken: [
        { key: 'manager', question: 'Manager', answer: viewer.name },
        { key: 'startDate', question: 'Start date' },
        { key: 'workMode', question: 'Work mode', answer: 'Remote' },
        { key: 'software', question: 'Software' },
      ],
      refused: [],
    });
  });

  it('are left out with the reason where an answer would be refused', async () => {
    const query =
      'workMode=moon&startDate=2020-01-01&contractEndDate=someday&manager=ENG-99&shoeSize=43&constructorX=1' +
      '&monthlySalary.amount=9&monthlySalary.currency=EUR&personalEmail=a@example.org&homeAddress=Hof';
    expect(await codes(query)).toEqual({
      '/workMode': 'E-303',
      '/startDate': 'E-305',
      '/contractEndDate': 'E-312',
      '/manager': 'E-309',
      '/shoeSize': 'E-302',
      '/constructorX': 'E-302',
      '/monthlySalary': 'E-102',
      '/personalEmail': 'E-311',
      '/homeAddress': 'E-311',
    });
    const { answers, refused } = await read(query);
    expect(answers).toEqual({});
    // Neither a question of another role nor a value is repeated.
    expect(refused.find(({ code }) => code === 'E-102')).toMatchObject({ question: 'monthlySalary' });
    expect(JSON.stringify(refused)).not.toContain('example.org');
  });

  it('are left out where the others hide them, and come along where they do not', async () => {
    expect(await codes('contractEndDate=2027-06-30')).toEqual({ '/contractEndDate': 'E-312' });
    expect(
      (await read('contractEndDate=2027-06-30&employmentType=contractor&startDate=2027-01-04')).refused,
    ).toEqual([]);
    // What hides them is itself left out.
    expect(await codes('contractEndDate=2027-06-30&employmentType=nonsense')).toEqual({
      '/employmentType': 'E-303',
      '/contractEndDate': 'E-312',
    });
  });

  it('are no way past the limits, nor to the prototype', async () => {
    expect(await codes(`fullName=${'x'.repeat(8_001)}`)).toEqual({ '': 'E-901' });
    expect(await codes(Array.from({ length: 201 }, (_, at) => `a${at}=1`).join('&'))).toEqual({
      '': 'E-901',
    });
    for (const name of ['__proto__', 'constructor', '__proto__.admin'])
      await expect(read(`${name}=1`)).rejects.toMatchObject({ code: 'E-902' });
    await expect(read('workMode=remote', 'no-such-item')).rejects.toMatchObject({ code: 'E-104' });
  });

  it('go into a draft of their own, and the rest does not; looking stores nothing', async () => {
    const count = async (table: string) => {
      const [row] = await company.database.knex(table).count({ n: '*' });
      return Number(row?.n);
    };
    const before = [await count('drafts'), await count('audit_events')];
    const untouched = await startDraft(company.context, viewer, item);
    const query = 'workMode=remote&startDate=2020-01-01&personalEmail=a@example.org&monthlySalary.amount=9';
    await read(query);
    expect([await count('drafts'), await count('audit_events')]).toEqual([(before[0] ?? 0) + 1, before[1]]);
    const start = (link: string) => startDraftFromLink(company.context, viewer, item, entriesOf(link));
    const { draft, came } = await start(query);
    expect(came).toEqual(['workMode']);
    expect(draft.id).not.toBe(untouched.id);
    expect(draft.answers).toEqual({ ...untouched.answers, workMode: 'remote' });
    // It is no blank form for the next one to begin with; a link of which nothing stands begins none.
    expect((await startDraft(company.context, viewer, item)).id).toBe(untouched.id);
    expect(await start('workMode=moon')).toMatchObject({ draft: { id: untouched.id }, came: [] });
  });
});

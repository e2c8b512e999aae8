import { describe, expect, it } from 'vitest';
import { renderPart } from '../../tests/builders/render-part';
import type { Locale } from '../texts/locales';
import { noChange } from './plan-change';
import { PlanNotices } from './plan-notices';
import { PlanPanel } from './plan-panel';
import type { PlanView } from './plan-view';

const notice = (key: string, told: number, ...names: string[]) => ({ key, text: `Text ${key}`, told, names });
const said = async (notices: Parameters<typeof PlanNotices>[0]['notices'], locale?: Locale) =>
  (await renderPart(<PlanNotices notices={notices} />, locale)).replace(/(<[^>]*>)+/g, '|');

describe('who will be told', () => {
  it('is named where it is one person, counted and named where it is some, cut short where it is many', async () => {
    const notices = [
      notice('a', 1, 'Mara Lind'),
      notice('b', 2, 'Mara Lind', '王伟'),
      notice('c', 40, 'Mara Lind', '王伟', 'Leo Kern'),
    ];
    expect(await said(notices)).toBe(
      '|Will be told once this is sent|3|Text a|Mara Lind|Text b|2 people|Mara Lind, 王伟|' +
        'Text c|40 people|Mara Lind, 王伟, Leo Kern…|',
    );
    expect(await said(notices.slice(1, 2), 'zh-CN')).toBe('|提交后将通知|1|Text b|2 人|Mara Lind、王伟|');
  });

  it('is not spoken of where nobody is', async () => {
    expect(await said([])).toBe('');
  });
});

describe('what the service promises', () => {
  const plan: PlanView = {
    ...{ promise: '', promisedAt: Date.parse('2026-12-01T16:00:00Z'), showWork: 'promise' },
    ...{ itemPromise: null, lanes: [], decisions: [], notices: [], open: 0 },
  };
  const lead = async (itemPromise: PlanView['itemPromise'], locale?: Locale) =>
    (
      await renderPart(<PlanPanel plan={{ ...plan, itemPromise }} change={noChange} failed={false} />, locale)
    ).replace(/<[^>]*>/g, '');

  it('stands beside the forecast, also where that is later', async () => {
    const words = 'Promised within 5 working days';
    const by = Date.parse('2026-11-30T16:00:00Z');
    const told = await lead({ words, by });
    expect(told).toContain('Ready by Tue 1 Dec, 17:00.');
    expect(told).toContain('Promised within 5 working days: by Mon 30 Nov, 17:00.');
    expect(await lead({ words, by: null })).toContain('Promised within 5 working days.');
    expect(await lead({ words: '承诺 5 个工作日内完成', by }, 'zh-CN')).toContain(
      '承诺 5 个工作日内完成：最晚 11月30日 周一 17:00。',
    );
    expect(await lead(null)).not.toContain('Promised');
  });
});

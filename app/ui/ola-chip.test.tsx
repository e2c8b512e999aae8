import { describe, expect, it } from 'vitest';
import { renderPart } from '../../tests/builders/render-part';
import { OlaChip, type OlaView } from './ola-chip';

const MINUTE = 60_000;
const dayMs = 480 * MINUTE;

async function said(ola: OlaView, locale: 'en' | 'zh-CN' = 'en'): Promise<string> {
  const html = await renderPart(<OlaChip ola={ola} />, locale);
  return html.replace(/<[^>]*>/g, '');
}

describe('the OLA chip', () => {
  it('says how much is left or over', async () => {
    expect(await said({ kind: 'running', leftMs: 90 * MINUTE, soon: false, dayMs })).toBe('1 h 30 left');
    expect(await said({ kind: 'over', overMs: MINUTE, dayMs })).toBe('0:01 over');
    expect(await said({ kind: 'over', overMs: MINUTE, dayMs }, 'zh-CN')).toBe('超时 1 分钟');
  });

  it.each<OlaView>([
    { kind: 'over', overMs: 0, dayMs },
    { kind: 'over', overMs: MINUTE - 1, dayMs },
    { kind: 'running', leftMs: MINUTE - 1, soon: true, dayMs },
  ])('says what is due now: %j', async (ola) => {
    expect(await said(ola)).toBe('due now');
    expect(await said(ola, 'zh-CN')).toBe('现在到期');
  });
});

/** The OLA chip: how much working time is left, paused or over, by sign, word and figure. */
import { useTexts } from '../texts/use-texts';
import { Chip, type Tone } from './chip';
import { useFormats } from './formats-context';
import type { SignName } from './sign';
import { isUnderAMinute, workTimeWords } from './work-time';

/** An OLA clock as the queue shows it. Spans are working time in ms; `dayMs` is a usual day of its calendar. */
export type OlaView =
  | { readonly kind: 'planned'; readonly dueAt: number }
  | { readonly kind: 'running'; readonly leftMs: number; readonly soon: boolean; readonly dayMs: number }
  | { readonly kind: 'paused'; readonly leftMs: number; readonly dayMs: number }
  | { readonly kind: 'over'; readonly overMs: number; readonly dayMs: number }
  | { readonly kind: 'done'; readonly late: boolean };

export function OlaChip({ ola, bare }: { ola: OlaView; bare?: boolean }) {
  const words = useOlaWords(ola);
  const { tone, sign } = lookOf(ola);
  return (
    <Chip tone={tone} sign={sign} bare={bare} className="figures">
      {words}
    </Chip>
  );
}

function useOlaWords(ola: OlaView): string {
  const t = useTexts('words');
  const formats = useFormats();
  const span = (ms: number, dayMs: number): string => {
    const { key, ...figures } = workTimeWords(ms, dayMs);
    return t(`time.${key}`, figures);
  };
  switch (ola.kind) {
    case 'planned':
      return t('ola.due', { when: formats.date(ola.dueAt) });
    case 'running':
      return isUnderAMinute(ola.leftMs) ? t('ola.now') : t('ola.left', { time: span(ola.leftMs, ola.dayMs) });
    case 'paused':
      return t('ola.paused', { time: span(ola.leftMs, ola.dayMs) });
    case 'over':
      return isUnderAMinute(ola.overMs) ? t('ola.now') : t('ola.over', { time: span(ola.overMs, ola.dayMs) });
    case 'done':
      return ola.late ? t('ola.missed') : t('ola.met');
  }
}

function lookOf(ola: OlaView): { tone: Tone; sign: SignName } {
  switch (ola.kind) {
    case 'planned':
      return { tone: 'neutral', sign: 'dot' };
    case 'running':
      return ola.soon ? { tone: 'warn', sign: 'half' } : { tone: 'neutral', sign: 'open' };
    case 'paused':
      return { tone: 'wait', sign: 'pause' };
    case 'over':
      return { tone: 'bad', sign: 'full' };
    case 'done':
      return ola.late ? { tone: 'bad', sign: 'check' } : { tone: 'ok', sign: 'check' };
  }
}

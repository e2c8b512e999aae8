/** Reads an OLA target in the plan’s short words (`3 wd before start`), so that it can be said in a language. */

/** A key of the texts under `ticket:target`, with its figures. */
export interface TargetWords {
  readonly key: 'hours' | 'days' | 'before' | 'after' | 'onDay' | 'other';
  readonly n: number;
  /** Name of the date that it is bound to (`start`), or the target's own words where they are not known. */
  readonly name: string;
}

const shape = /^(\d+(?:\.\d+)?) (wh|wd)(?: (before|after) (.+))?$/;

/** @param target as `rules/working-time/describe-target.ts` writes it */
export function targetWords(target: string): TargetWords {
  const [, amount, unit, side, name = ''] = shape.exec(target) ?? [];
  const n = Number(amount);
  if (unit === 'wh' && side === undefined) return { key: 'hours', n, name };
  if (unit !== 'wd') return { key: 'other', n: 0, name: target };
  if (side === undefined) return { key: 'days', n, name };
  if (n === 0) return { key: 'onDay', n, name };
  return { key: side === 'before' ? 'before' : 'after', n, name };
}

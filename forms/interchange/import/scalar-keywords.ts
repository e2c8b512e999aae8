/** Keywords of texts and numbers: what several schemas say of the same value is brought together. */
import type { Json } from '../../../rules/conditions/condition';
import { Pattern } from '../../patterns/pattern';
import { PatternError } from '../../patterns/pattern-problems';
import { judgedFormats, outsideFormats } from '../foreign-formats';
import type { KeywordFamily, Said } from './keyword-family';
import type { Kind } from './shape';

const most = (kind: Kind) => limit(kind, Math.max);
const least = (kind: Kind) => limit(kind, Math.min);

/** A bound of which the tightest stands. */
export function limit(kind: Kind, tighter: (one: number, other: number) => number) {
  return ({ shape, at, value }: Said): void => {
    const keyword = at.slice(at.lastIndexOf('/') + 1);
    if (typeof value !== 'number') return;
    shape.families.set(kind, keyword);
    const before = shape.limits.get(keyword);
    shape.limits.set(keyword, typeof before === 'number' ? tighter(before, value) : value);
  };
}

export const scalarKeywords: KeywordFamily = {
  minLength: most('string'),
  maxLength: least('string'),
  pattern: ({ run, shape, value, at }) => {
    shape.families.set('string', 'pattern');
    if (differs(shape.limits.get('pattern'), value) || !isPattern(value)) run.refuse(at, 'pattern');
    else shape.limits.set('pattern', value);
  },
  format: ({ run, shape, value, at }) => {
    if (typeof value === 'string' && judgedFormats.has(value)) {
      shape.families.set('string', 'format');
      if (differs(shape.limits.get('format'), value)) run.refuse(at, 'format');
      else shape.limits.set('format', value);
    } else if (typeof value === 'string' && outsideFormats.has(value)) run.refuse(at, 'format');
    else {
      shape.kept.set('format', value);
      run.note(at, {
        en: 'A format that nobody checks; kept for exports.',
        'zh-CN': '无人校验的格式；导出时保留。',
      });
    }
  },
  minimum: most('number'),
  exclusiveMinimum: most('number'),
  maximum: least('number'),
  exclusiveMaximum: least('number'),
  multipleOf: ({ run, shape, value, at }) => {
    shape.families.set('number', 'multipleOf');
    const before = shape.limits.get('multipleOf');
    if (typeof value !== 'number' || !(value > 0)) run.refuse(at, 'type');
    else if (typeof before === 'number' && before % value !== 0) run.refuse(at, 'type');
    else if (before === undefined) shape.limits.set('multipleOf', value);
  },
};

function differs(before: Json | undefined, value: Json): boolean {
  return before !== undefined && before !== value;
}

/** Whether our machine, which never goes back, can run it. */
function isPattern(value: Json): boolean {
  if (typeof value !== 'string' || value.length > 500) return false;
  try {
    new Pattern(value);
    return true;
  } catch (error) {
    if (error instanceof PatternError) return false;
    throw error;
  }
}

/** What a foreign form is refused for before anybody looks at what it says. */
import type { Json } from '../../../rules/conditions/condition';
import { pointerTo } from '../../json-pointer';
import { formLimits } from '../../parsing/limit-faults';
import { readUntrustedJson, UntrustedJsonError } from '../../untrusted-json';
import type { ForeignForm, Refused } from '../foreign-form';
import { isJsonObject } from '../json-value';
import { refusalReasons } from '../refusal-keywords';

/** An export of ours carries the document besides the plain schema. */
const MOST_BYTES = 4 * formLimits.bytes;
/** Schemas nest twice for each level of answers, conditions once more. */
const MOST_DEPTH = 64;
const MOST_ENTRIES = 1_000;

export function limitsBroken(foreign: ForeignForm): readonly Refused[] {
  const { schema } = foreign;
  const parts = [
    ['/schema', schema],
    ['/uiSchema', foreign.uiSchema],
    ['/formData', foreign.formData],
  ] as const;
  const broken = parts.flatMap(([place, value]) => (value === undefined ? [] : gate(value, place)));
  if (broken.length > 0) return broken;
  if (!isJsonObject(schema) && typeof schema !== 'boolean') return [refused('/schema', 'E-902')];
  const plain = isJsonObject(schema) ? { ...schema, 'x-formwork': null } : schema;
  const heavy = gate(plain, '/schema', formLimits.bytes);
  return heavy.length > 0 ? heavy : crowded(plain as Json, '/schema');
}

/** Objects with more entries than a form could have fields, whatever they are about. */
function crowded(value: Json, at: string): readonly Refused[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value) as [string, Json][];
  if (!Array.isArray(value) && entries.length > MOST_ENTRIES) return [refused(at, 'E-401')];
  return entries.flatMap(([key, child]) => crowded(child, pointerTo(at, key)));
}

function gate(value: unknown, place: string, maxBytes = MOST_BYTES): readonly Refused[] {
  try {
    // In a list, so that a text is taken for what it is and not for JSON.
    readUntrustedJson([value], { maxBytes, maxDepth: MOST_DEPTH });
    return [];
  } catch (error) {
    if (!(error instanceof UntrustedJsonError)) throw error;
    const at = String(error.params.place ?? '').replace(/^\/0/, '');
    return [refused(place + at, error.code)];
  }
}

function refused(path: string, code: string): Refused {
  return { path, keyword: 'limits', code, reason: refusalReasons.limits };
}

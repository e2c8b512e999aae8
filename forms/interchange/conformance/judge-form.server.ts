/** Imports one foreign form and compares: the original under an outside ajv, our own validation, and our export under ajv. */
import type { Json } from '../../../rules/conditions/condition';
import type { PersonFacts } from '../../../rules/facts';
import type { FormDocument } from '../../form-document';
import { parseForm } from '../../parse-form';
import { resolveForm } from '../../resolve-form';
import { specialiseForm } from '../../specialise-form';
import { validateAnswers } from '../../validate-answers';
import { exportForm } from '../export/export-form';
import type { ForeignForm, Refused } from '../foreign-form';
import { answersFor, answersFrom } from '../foreign-answers';
import { importForm } from '../import-form';
import { outsideAjv } from './outside-ajv.server';
import { RandomAnswers } from './random-answers';
import { RandomSource } from './random-source';

export interface Disagreement {
  readonly who: 'validation' | 'export';
  readonly answers: Json;
  /** What the original says. */
  readonly stands: boolean;
}

export interface Judged {
  readonly refused: readonly Refused[];
  /** Answers compared, and how many of them the original accepts. */
  readonly answers: number;
  readonly accepted: number;
  readonly disagreements: readonly Disagreement[];
}

/** Nobody in particular: foreign forms ask nothing of the requester. */
const somebody: PersonFacts = { id: '1', number: '1', name: 'Somebody', roles: [], manages: [] };

export function judgeForm(name: string, foreign: ForeignForm, count = 200): Judged {
  const { document, refused } = importForm(foreign);
  if (!document) return { refused, answers: 0, accepted: 0, disagreements: [] };
  const original = outsideAjv(foreign.schema as object);
  const exported = outsideAjv(exportForm(document).schema);
  const own = ownValidation(document);
  const random = new RandomSource(name);
  const source = new RandomAnswers(foreign.schema as Json, random);
  const disagreements: Disagreement[] = [];
  let accepted = 0;
  for (let at = 0; at < count; at += 1) {
    const wild = [0, 0.1, 0.3, 0.8][at % 4] ?? 0;
    const answers =
      at === 0 && foreign.formData !== undefined ? (foreign.formData as Json) : source.answers(wild);
    if (isNoAnswer(document, answers)) continue;
    const stands = original(answers);
    if (stands) accepted += 1;
    if (exported(answers) !== stands) disagreements.push({ who: 'export', answers, stands });
    const { counted, valid } = own(answers);
    if (valid !== original(counted)) disagreements.push({ who: 'validation', answers, stands });
  }
  return { refused, answers: count, accepted, disagreements };
}

/** Our answers are objects: what a form as a whole would make of anything else is no question. */
function isNoAnswer(document: FormDocument, answers: Json): boolean {
  const isObject = typeof answers === 'object' && answers !== null && !Array.isArray(answers);
  return !isObject && !Object.hasOwn(document.schema, 'x-root');
}

/** Our validation of foreign answers, and what is left of them when hidden ones are left aside. */
function ownValidation(document: FormDocument) {
  const form = specialiseForm(parseForm(document), somebody, { fallback: 'UTC' });
  return (data: Json): { counted: Json | undefined; valid: boolean } => {
    const answers = answersFrom(document, data);
    const resolved = resolveForm(form, { answers, subject: null, now: 0 });
    const problems = validateAnswers(form, resolved);
    const dropped = new Set(resolved.dropped.map(({ pointer }) => pointer));
    return { counted: answersFor(document, without(answers, dropped)), valid: problems.length === 0 };
  };
}

function without(answers: { readonly [key: string]: Json }, pointers: ReadonlySet<string>) {
  const strip = (value: Json, at: string): Json => {
    if (typeof value !== 'object' || value === null) return value;
    const kept = Object.entries(value).filter(([key]) => !pointers.has(`${at}/${escaped(key)}`));
    const inner = kept.map(([key, each]) => [key, strip(each as Json, `${at}/${escaped(key)}`)] as const);
    return Array.isArray(value) ? inner.map(([, each]) => each) : Object.fromEntries(inner);
  };
  return strip(answers, '') as { readonly [key: string]: Json };
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

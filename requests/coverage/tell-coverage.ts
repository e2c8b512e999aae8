/** What real requests used, in words: each rule with how often it fired, its clauses, and how often fields were answered. */
import { draftWords } from '../../catalog/editing/difference/draft-words';
import type { Item } from '../../catalog/parse-item';
import type { FormDraft } from '../../forms/editing/form-draft';
import { isAnswered } from '../../forms/emptiness';
import { classifiedKeys } from '../../forms/field-access';
import { keysOf } from '../../forms/field-path';
import { allFields } from '../../forms/form-tree';
import { textIn } from '../../forms/locale';
import type { Condition } from '../../rules/conditions/condition';
import { tellCondition } from '../../rules/explain/tell-condition';
import { readsAnswers } from '../reading/reads-answers';
import { SMALLEST_COUNT } from '../replay/replay-report';
import type { ClauseCount, VersionCoverage } from './coverage';

/** Null where it would tell what somebody answered in confidence. */
export type ShownCount = number | null;

export interface ClauseUse {
  readonly text: string;
  readonly held: ShownCount;
  readonly failed: ShownCount;
  /** As far as it was looked at; `varies` for one that did both, and where that is not told. */
  readonly verdict: 'always' | 'never' | 'varies';
}

export interface RuleUse {
  readonly id: string;
  readonly text: string;
  readonly fired: ShownCount;
  readonly clauses: readonly ClauseUse[];
}

export interface FieldUse {
  readonly path: string;
  readonly label: string;
  readonly answered: ShownCount;
}

export interface CoverageView {
  readonly version: number;
  readonly requests: number;
  readonly rules: readonly RuleUse[];
  readonly fields: readonly FieldUse[];
}

/** In the order of the document. */
export function tellCoverage(
  { item, version }: { readonly item: Item; readonly version: number },
  coverage: VersionCoverage,
  locale: string,
): CoverageView {
  const words = draftWords(item.document.form as unknown as FormDraft, locale);
  const classified = new Set(classifiedKeys(item.form));
  const isSecret = (condition: unknown) => readsAnswers(condition, classified);
  const { requests } = coverage;
  const rules = item.rules.rules.map(({ document: { id, text, when } }): RuleUse => {
    const clauses = Object.entries(coverage.clauses[id] ?? {});
    return {
      id,
      text: textIn(text, locale),
      fired: shown(coverage.fired[id] ?? 0, requests, isSecret(when)),
      clauses: clauses.map(([clause, counts]) => {
        const condition = JSON.parse(clause) as Condition;
        return { text: tellCondition(condition, words), ...usedClause(counts, isSecret(condition)) };
      }),
    };
  });
  const fields = allFields(item.form.fields.values())
    .filter(({ field }) => isAnswered(field))
    .map(({ path, field }): FieldUse => {
      const secret = classified.has(keysOf(path)[0] ?? '');
      const answered = shown(coverage.answered[path] ?? 0, requests, secret);
      return { path, label: textIn(field.texts.label, locale), answered };
    });
  return { version, requests, rules, fields };
}

function usedClause({ held, failed }: ClauseCount, secret: boolean): Omit<ClauseUse, 'text'> {
  const looked = held + failed;
  const [shownHeld, shownFailed] = [shown(held, looked, secret), shown(failed, looked, secret)];
  const oneSided = failed === 0 ? 'always' : held === 0 ? 'never' : 'varies';
  const verdict = looked === 0 || shownHeld === null || shownFailed === null ? 'varies' : oneSided;
  return { held: shownHeld, failed: shownFailed, verdict };
}

/** Neither few who did, nor few who did not, are told of what is classified. */
function shown(count: number, of: number, secret: boolean): ShownCount {
  return secret && (count < SMALLEST_COUNT || of - count < SMALLEST_COUNT) ? null : count;
}

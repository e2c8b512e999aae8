/** The error of a catalog document that its author must mend: every fault with its place, its words and the remedy. */
import { AuthorError } from '../forms/author-error';
import { filledText, type FilledParams } from '../forms/filled-text';
import { localeOf, type ProductText } from '../forms/locale';
import { RuleBudgetError } from '../rules/conditions/budget';
import { ConditionError } from '../rules/conditions/condition-error';
import { RuleError } from '../rules/rule-error';
import { documentProblems, type DocumentProblem } from './document-problem';

/** E-401 the form and what frames it, E-402 the rules, E-403 a calendar, E-405 a circle, E-905 too costly a condition. */
export type DocumentFaultCode = 'E-401' | 'E-402' | 'E-403' | 'E-405' | 'E-905';

export interface DocumentFault {
  readonly code: DocumentFaultCode;
  /** A JSON pointer into the document. */
  readonly place: string;
  readonly message: ProductText;
  readonly remedy: ProductText;
}

/** A document that the catalog cannot take. `code` and `place` are those of the first fault; all stand in `faults`. */
export class DocumentError extends Error {
  readonly code: DocumentFaultCode;
  readonly place: string;

  constructor(readonly faults: readonly [DocumentFault, ...DocumentFault[]]) {
    const [{ code, place, message, remedy }] = faults;
    super(`${code} at “${place}”: ${message.en} ${remedy.en}`);
    this.name = 'DocumentError';
    this.code = code;
    this.place = place;
  }

  get remedy(): string {
    return this.describe('en').remedy;
  }

  describe(locale: string): { readonly message: string; readonly remedy: string } {
    const [{ message, remedy }] = this.faults;
    return { message: message[localeOf(locale)], remedy: remedy[localeOf(locale)] };
  }
}

/** A fault in the words of the table; `params` fill its braces. */
export function documentFault(
  code: DocumentFaultCode,
  place: string,
  problem: DocumentProblem,
  params: FilledParams = {},
): DocumentFault {
  const { message, remedy } = documentProblems[problem];
  return { code, place, message: filledText(message, params), remedy: filledText(remedy, params) };
}

/** A fault of an item, with the code of the part that it lies in. */
export function itemFault(place: string, problem: DocumentProblem, params?: FilledParams): DocumentFault {
  return documentFault(codeInItem(place), place, problem, params);
}

export function codeInItem(place: string): DocumentFaultCode {
  return place.startsWith('/fulfilment') ? 'E-402' : 'E-401';
}

/** @throws DocumentError when there are faults */
export function throwFaults(faults: readonly DocumentFault[]): void {
  const [first, ...others] = faults;
  if (first) throw new DocumentError([first, ...others]);
}

/**
 * Runs the parser of a part of an item; what it refuses is a fault of the item.
 * @param place where the part begins
 * @throws DocumentError
 */
export function parsePart<Part>(place: string, parse: () => Part): Part {
  try {
    return parse();
  } catch (error) {
    throwFaults(faultsOfPart(error, place));
    throw error;
  }
}

/** None for an error that says nothing about the document. */
function faultsOfPart(error: unknown, place: string): readonly DocumentFault[] {
  if (error instanceof AuthorError)
    return error.faults.map((fault) => ({ ...fault, place: place + fault.place }));
  if (error instanceof RuleError) return [worded(error.code, place + error.place, error)];
  if (error instanceof ConditionError) return [worded(codeInItem(place), place + error.path, error)];
  if (error instanceof RuleBudgetError)
    return [
      documentFault(error.code, place + error.path, 'condition-budget', {
        limit: `${error.limit} ${error.kind}`,
      }),
    ];
  return [];
}

interface Worded {
  describe(locale: string): { readonly message: string; readonly remedy: string };
}

/** Takes over the words that an error has in each locale. */
export function worded(code: DocumentFaultCode, place: string, error: Worded): DocumentFault {
  const [en, zh] = [error.describe('en'), error.describe('zh-CN')];
  return {
    code,
    place,
    message: { en: en.message, 'zh-CN': zh.message },
    remedy: { en: en.remedy, 'zh-CN': zh.remedy },
  };
}

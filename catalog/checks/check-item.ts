/** Everything that is checked about an item before it is published: texts, format, references, privacy, every case. */
import { placesInForm } from '../../forms/block-places';
import { checkForm } from '../../forms/checks/check-form';
import { Coverage } from '../../forms/checks/coverage';
import { finding } from '../../forms/checks/finding';
import type { Finding } from '../../forms/checks/finding';
import { comparedWithNothing, lostReads, referenceFindings } from '../../forms/checks/reference-findings';
import { privacyFindings } from '../../forms/checks/privacy-findings';
import { typeFindings } from '../../forms/checks/type-findings';
import { withKnownBlocks } from '../../forms/expand-blocks';
import type { FormDocument } from '../../forms/form-document';
import type { ProductText } from '../../forms/locale';
import { limitFaults } from '../../forms/parsing/limit-faults';
import { fieldFaults } from '../../forms/parsing/field-faults';
import { documentFields } from '../../forms/parsing/document-fields';
import type { CalendarDocument } from '../../rules/working-time/calendar-document';
import type { ItemDraftDocument } from '../editing/item-draft';
import { DocumentError } from '../document-error';
import type { DocumentFault } from '../document-error';
import { itemShapeFaults } from '../document-shape';
import type { ItemDocument } from '../item-document';
import { parseCalendar } from '../parse-calendar';
import { parseItem } from '../parse-item';
import type { Item, Surroundings } from '../parse-item';
import { proveItem } from '../proof/prove-item';
import type { ItemProof, ProofSettings } from '../proof/prove-item';
import { expressionsOf, rulesOf } from './document-walk';
import { casesCovered, failingCases } from './failing-cases';
import { missingTextFindings, withAllTexts } from './missing-text-findings';
import { situationsOf } from './situations';
import { workFindings } from './work-findings';

export type { Finding, Witness } from '../../forms/checks/finding';

/** Plain data, so that the checks can run in a worker. */
export interface CheckSurroundings extends Surroundings {
  /** Milliseconds UTC: when the cases are set. */
  readonly now: number;
  /** Those that the item may name; without them nothing is said about the plans themselves. */
  readonly calendarDocuments?: readonly CalendarDocument[];
  /** The form of the version that is live. */
  readonly live?: FormDocument | undefined;
}

export interface CheckSettings extends ProofSettings {
  readonly surroundings: CheckSurroundings;
}

export type Prove = (item: Item, settings: CheckSettings) => ItemProof;

export interface CheckReport {
  readonly findings: readonly Finding[];
  /** What was looked at, in sentences. */
  readonly covered: readonly ProductText[];
}

/**
 * Pure, and the same for the same input. Faults of the document hide what lies behind them, and nothing else. What is
 * found in a block is told of the field that stands for it.
 *
 * @param prove for those who remember what was proven
 */
export function checkItem(
  document: ItemDraftDocument,
  surroundings: CheckSurroundings,
  prove: Prove = proveItem,
): CheckReport {
  const { findings, covered } = checkExpanded(document, surroundings, prove);
  const { rules } = withKnownBlocks(document.form, surroundings.blocks ?? []);
  const placeOf = placesInForm(
    document.form,
    rules.map(({ id }) => id),
  );
  const placed = findings.map((each) => {
    const inForm = each.place.startsWith(FORM) ? FORM + placeOf(each.place.slice(FORM.length)) : each.place;
    return { ...each, place: inForm };
  });
  return { findings: placed, covered };
}

const FORM = '/form';

/** What is found without trying any case: texts, format, references, comparisons, personal data. Pure. */
export function checkDocument(
  document: ItemDraftDocument,
  surroundings: CheckSurroundings,
): readonly Finding[] {
  return look(document, surroundings).findings;
}

function checkExpanded(
  document: ItemDraftDocument,
  surroundings: CheckSurroundings,
  prove: Prove,
): CheckReport {
  const { findings, item, tooLarge } = look(document, surroundings);
  if (tooLarge) return { findings, covered: [] };
  if (!item) return { findings, covered: [documentCovered, notExplored] };
  const cases = caseFindings(item, surroundings, prove);
  return { findings: [...findings, ...cases.findings], covered: [documentCovered, ...cases.covered] };
}

interface Looked {
  readonly findings: readonly Finding[];
  /** Null where its author has to mend it first. */
  readonly item: Item | null;
  readonly tooLarge?: true;
}

function look(document: ItemDraftDocument, surroundings: CheckSurroundings): Looked {
  const tooLarge = limitFaults(document.form).map(({ place, ...fault }) =>
    told('limit-exceeded', { ...fault, place: `/form${place}` }),
  );
  if (tooLarge.length > 0) return { findings: tooLarge, item: null, tooLarge: true };
  const missing = missingTextFindings(document);
  const whole = missing.length > 0 ? withAllTexts(document, missing) : document;
  const parsed = parse(whole, surroundings);
  const form = 'item' in parsed ? parsed.item.form.document : whole.form;
  const simple = [...missing, ...soundFindings({ ...whole, form } as ItemDraftDocument, surroundings)];
  if ('item' in parsed) return { findings: simple, item: parsed.item };
  const others = parsed.faults.filter(({ place }) => simple.every((each) => each.place !== place));
  return { findings: [...simple, ...others], item: null };
}

const documentCovered: ProductText = {
  en: 'Every text in every language; the format; everything that is named in the form, its rules and the work; personal data.',
  'zh-CN': '各语言的全部文本、文档格式、表单、规则和任务中引用的所有内容，以及个人数据。',
};

const notExplored: ProductText = {
  en: 'No cases were tried: the document has to be mended first.',
  'zh-CN': '未尝试任何情形：请先修正文档。',
};

const nobody: ProductText = {
  en: 'No cases were tried: the audience lets nobody in.',
  'zh-CN': '未尝试任何情形：可申请范围不包含任何人。',
};

/** What can be told of a document of sound shape, whatever it names; blocks in it have become groups where it parses. */
function soundFindings(
  document: ItemDraftDocument,
  { live, blocks = [] }: CheckSurroundings,
): readonly Finding[] {
  if (itemShapeFaults(document).length > 0) return [];
  const item = document as unknown as ItemDocument;
  if (fieldFaults(item.form).length > 0) return [];
  const found = [
    ...referenceFindings(item.form),
    ...privacyFindings(item.form),
    ...(live ? typeFindings(item.form, withKnownBlocks(live, blocks)) : []),
  ].map((each) => inForm(each));
  return [...found, ...workReferences(item)];
}

function workReferences(item: ItemDocument): readonly Finding[] {
  const fields = documentFields(item.form);
  const rules = rulesOf(item);
  const ruleAt = (place: string) =>
    rules.find(({ when, then }) => place === when || place.startsWith(`${then}/`))?.rule.id ?? place;
  return expressionsOf(item).flatMap(({ place, value }) => {
    const rule = ruleAt(place);
    try {
      return [
        ...lostReads(value, fields).map((name) =>
          finding('refers-to-nothing', place, { params: { rule, name } }),
        ),
        ...comparedWithNothing({ condition: value, where: place, rule }, item.form, fields),
      ];
    } catch {
      // A condition that does not compile is told by the parser, with its place.
      return [];
    }
  });
}

function parse(
  document: ItemDraftDocument,
  surroundings: Surroundings,
): { item: Item } | { faults: readonly Finding[] } {
  try {
    return { item: parseItem(document, surroundings) };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return { faults: error.faults.map(faultFinding) };
  }
}

function faultFinding(fault: DocumentFault, at: number): Finding {
  if (fault.code === 'E-405') return told('circular-rules', fault);
  if (fault.code === 'E-905') return told('limit-exceeded', fault);
  const { code, place, message, remedy } = fault;
  return { id: `document ${code} ${place} ${at}`, check: 'document', level: 'error', place, message, remedy };
}

function told(
  check: 'circular-rules' | 'limit-exceeded',
  { place, message, remedy }: Pick<DocumentFault, 'place' | 'message' | 'remedy'>,
): Finding {
  return finding(check, place, { params: { what: message, how: remedy } });
}

function caseFindings(item: Item, surroundings: CheckSurroundings, prove: Prove): CheckReport {
  const calendars = new Map(
    (surroundings.calendarDocuments ?? []).map((each) => [each.key, parseCalendar(each)]),
  );
  const { forForm, forWork, kinds } = situationsOf(item, surroundings, calendars, surroundings.now);
  const failing = calendars.size === 0 ? [] : failingCases(item, calendars);
  if (forForm.length === 0) return { findings: failing, covered: [nobody] };
  const form = checkForm(item.form, forForm);
  const coverage = new Coverage();
  const inside = form.findings.map((each) => inForm(each));
  if (calendars.size === 0) return { findings: inside, covered: [...form.covered, ...kindsCovered(kinds)] };
  const work = workFindings({ item, situations: forWork, coverage, calendars });
  const proof = prove(item, { calendars, surroundings, now: surroundings.now });
  return {
    findings: [...inside, ...work, ...proof.findings, ...failing],
    covered: [
      ...form.covered,
      ...coverage.tell(forWork.length),
      ...proof.covered,
      ...casesCovered(item),
      ...kindsCovered(kinds),
    ],
  };
}

function kindsCovered({
  requesters,
  read,
  exhaustive,
}: ReturnType<typeof situationsOf>['kinds']): readonly ProductText[] {
  const facts = read.join(', ');
  if (read.length === 0) return [];
  return [
    {
      en: `${requesters.length} requesters that differ in what the conditions read (${facts}), ${exhaustive ? 'every combination' : 'every two facts together'}.`,
      'zh-CN': `按条件读取的信息（${facts}）区分了 ${requesters.length} 种申请人，${exhaustive ? '覆盖全部组合' : '两两组合覆盖'}。`,
    },
  ];
}

function inForm({ id, place, ...rest }: Finding): Finding {
  return { ...rest, id: id.replace(place, `/form${place}`), place: `/form${place}` };
}

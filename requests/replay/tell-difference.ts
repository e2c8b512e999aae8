/** Tells what changes and what made it, in sentences of both languages, without any answer in them. */
import type { FormDraft } from '../../forms/editing/form-draft';
import { locales, textIn } from '../../forms/locale';
import type { Locale, ProductText } from '../../forms/locale';
import { draftWords } from '../../catalog/editing/difference/draft-words';
import type { ItemDraftDocument } from '../../catalog/editing/item-draft';
import { placeTitle } from '../../catalog/editing/place-title';
import { tellShortTarget } from '../../catalog/editing/targets/tell-short-target';
import type { Item } from '../../catalog/parse-item';
import type { Condition, LocalizedText } from '../../rules/conditions/condition';
import { listOf, say } from '../../rules/explain/explain-words';
import type { ExplainWords } from '../../rules/explain/explain-words';
import { tellCondition } from '../../rules/explain/tell-condition';
import {
  causePhrases,
  changePhrases,
  effectPhrases,
  forEachElement,
  quoted,
  refusalPhrases,
} from './difference-phrases';
import { EVERY } from './difference-group';
import type { Cause } from './find-causes';
import { effectKey, type PlanChange } from './plan-difference';
import type { Difference } from './replay-request';

export interface ToldDifference {
  readonly changes: readonly ProductText[];
  readonly causes: readonly ProductText[];
}

export interface DifferenceWords {
  /** The version under which it was asked, and the one that is tried. */
  readonly older: Item;
  readonly newer: Item;
  readonly departmentTitle: (key: string) => LocalizedText;
}

export function tellDifference({ changes, causes }: Difference, words: DifferenceWords): ToldDifference {
  const tellers = locales.map((locale) => [locale, new Teller(words, locale)] as const);
  const inBoth = (tell: (teller: Teller) => string) =>
    Object.fromEntries(tellers.map(([locale, teller]) => [locale, tell(teller)])) as ProductText;
  return {
    changes: changes.map((change) => inBoth((teller) => teller.change(change))),
    causes: causes.map((cause) => inBoth((teller) => teller.cause(cause))),
  };
}

class Teller {
  private readonly old: ExplainWords;
  private readonly now: ExplainWords;

  constructor(
    private readonly words: DifferenceWords,
    private readonly locale: Locale,
  ) {
    this.old = draftWords(words.older.document.form as unknown as FormDraft, locale);
    this.now = draftWords(words.newer.document.form as unknown as FormDraft, locale);
  }

  change(change: PlanChange): string {
    const { locale } = this;
    if (change.kind === 'refused') return this.refused(change);
    if (change.ticket === null) return say(changePhrases.approvals, locale);
    if (change.ticket === EVERY) return say(changePhrases[knockOnPhrase(change)], locale);
    const ticket = this.ticketTitle(change.ticket);
    switch (change.kind) {
      case 'due':
        return say(change.way === 'later' ? changePhrases.dueLater : changePhrases.dueEarlier, locale, {
          ticket,
        });
      case 'start':
        return say(change.way === 'later' ? changePhrases.startLater : changePhrases.startEarlier, locale, {
          ticket,
        });
      case 'approvals':
        return say(changePhrases.ticketApprovals, locale, { ticket });
      case 'department': {
        const [was, now] = [change.was, change.now].map((key) =>
          textIn(this.words.departmentTitle(key), locale),
        );
        return say(changePhrases.department, locale, { ticket, was: was ?? '', now: now ?? '' });
      }
      case 'target': {
        const [was, now] = [tellShortTarget(change.was, locale), tellShortTarget(change.now, locale)];
        return say(changePhrases.target, locale, { ticket, was, now });
      }
      case 'calendar':
      case 'priority':
        return say(changePhrases[change.kind], locale, { ticket, was: change.was, now: change.now });
      default:
        return say(changePhrases[change.kind], locale, { ticket });
    }
  }

  cause(cause: Cause): string {
    const { locale } = this;
    switch (cause.kind) {
      case 'follows':
      case 'calendar':
        return say(causePhrases[cause.kind], locale);
      case 'approval':
        return this.approval(cause);
      case 'effect':
        return say(effectPhrases[cause.part], locale, { rule: this.ruleTitle(cause.rule) });
      default:
        return this.ruleCause(cause);
    }
  }

  private ruleCause(cause: Exclude<Cause, { kind: 'follows' | 'calendar' | 'approval' | 'effect' }>): string {
    const { locale } = this;
    const rule = this.ruleTitle(cause.rule);
    switch (cause.kind) {
      case 'rule-added': {
        const when = ruleOf(this.words.newer, cause.rule)?.when;
        return say(causePhrases['rule-added'], locale, { rule, condition: tellCondition(when, this.now) });
      }
      case 'holds':
        if (cause.asks.length > 0)
          return say(causePhrases.holds, locale, { rule, clauses: this.clauses(cause.asks, this.now) });
        if (cause.asked.length > 0)
          return say(causePhrases.asksLess, locale, { rule, clauses: this.clauses(cause.asked, this.old) });
        return say(causePhrases['holds-plain'], locale, { rule });
      case 'holds-no-longer':
        return say(causePhrases['holds-no-longer'], locale, {
          rule,
          clauses: this.clauses(
            cause.fails.map((clause) => ({ '!': [clause] })),
            this.now,
          ),
        });
      case 'answers':
      case 'waits': {
        const labels = cause.fields.map((field) => this.now.fieldLabel(field));
        return say(causePhrases[cause.kind], locale, { rule, fields: listOf(labels, 'conjunction', locale) });
      }
      default:
        return say(causePhrases[cause.kind], locale, { rule });
    }
  }

  private approval({ key, way }: Extract<Cause, { kind: 'approval' }>): string {
    const phrase = {
      asked: causePhrases.approvalAsked,
      'not-asked': causePhrases.approvalNotAsked,
      otherwise: causePhrases.approvalOtherwise,
    }[way];
    const all = this.items.flatMap(({ rules }) => rules.document.approvals);
    const title = all.find((each) => each.key === key)?.title;
    return say(phrase, this.locale, { approval: title ? textIn(title, this.locale) : key });
  }

  private refused({ code, place }: Extract<PlanChange, { kind: 'refused' }>): string {
    const title = placeTitle(this.words.newer.document as unknown as ItemDraftDocument, place);
    return say(refusalPhrases[code] ?? quotedCode(code), this.locale, { place: title[this.locale] });
  }

  private clauses(clauses: readonly Condition[], words: ExplainWords): string {
    return listOf(
      clauses.map((clause) => tellCondition(clause, words)),
      'conjunction',
      this.locale,
    );
  }

  private ticketTitle(key: string): string {
    const effect = effectKey(key);
    const effects = this.items.flatMap(({ rules }) =>
      rules.rules.flatMap(({ tickets }) => tickets.map((ticket) => ticket.effect)),
    );
    const found = effects.find((each) => each.key === key) ?? effects.find((each) => each.key === effect);
    // What would be filled in is somebody's answer.
    const ticket = found ? textIn(found.title, this.locale).replace(/\{[^}]*\}/g, '…') : effect;
    return key === effect || found?.key === key ? ticket : say(forEachElement, this.locale, { ticket });
  }

  private ruleTitle(id: string): string {
    const found = this.items.map((item) => ruleOf(item, id)).find((rule) => rule !== undefined);
    return say(quoted, this.locale, { text: found ? textIn(found.text, this.locale) : id });
  }

  /** The newer one first. */
  private get items(): readonly Item[] {
    return [this.words.newer, this.words.older];
  }
}

function knockOnPhrase(change: PlanChange): keyof typeof changePhrases {
  if (change.kind === 'due') return change.way === 'later' ? 'followsDueLater' : 'followsDueEarlier';
  if (change.kind === 'start') return change.way === 'later' ? 'followsStartLater' : 'followsStartEarlier';
  return 'followsPrerequisites';
}

function ruleOf({ rules }: Item, id: string) {
  return rules.rules.find(({ document }) => document.id === id)?.document;
}

function quotedCode(code: string): ProductText {
  return { en: code, 'zh-CN': code };
}

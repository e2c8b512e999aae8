/** Makes the rules of a form in the Rules tab: their conditions in the builder, their effects, reasons and names. */
import type { Locator } from 'playwright-core';
import type { ItemDraftDocument } from '../../../catalog/editing/item-draft';
import { operatorOf } from '../../../app/designer/rules/condition/clause-operators';
import type { Clause } from '../../../app/designer/rules/condition/clause-operators';
import { conditionFacts } from '../../../app/designer/rules/condition/condition-facts';
import type { ConditionFact } from '../../../app/designer/rules/condition/condition-facts';
import { queryOf } from '../../../app/designer/rules/condition/condition-query';
import { effectsOf } from '../../../app/designer/rules/effects/rule-effects';
import type { Effect } from '../../../app/designer/rules/effects/rule-effects';
import { designerTexts as texts } from '../../../app/texts/designer-english';
import type { RuleDraft } from '../../../forms/editing/form-draft';
import { textIn } from '../../../forms/locale';
import type { Json } from '../../../rules/conditions/condition';
import { pathOf } from '../../../rules/conditions/draft-operation';
import type { Hand } from './hands';

const words = texts['rule-editor'];
const languages = { en: 'English', 'zh-CN': 'Chinese' } as const;

/** A condition as the builder's controls show it. */
export interface WantedCondition {
  readonly clauses: readonly Clause[];
  readonly joined: 'and' | 'or';
}

/** What a rule comes to in the editor's controls. */
interface Wanted extends WantedCondition {
  readonly rule: RuleDraft;
  readonly effects: readonly Effect[];
}

/** On the Rules tab of a form without rules, in English. @param item whose rules and words are made */
export async function buildRules(hand: Hand, item: ItemDraftDocument): Promise<void> {
  const { page } = hand;
  const facts = factsOf(item);
  let before: Wanted | null = null;
  for (const [number, rule] of item.form.rules.entries()) {
    const wanted = wantedOf(rule, facts);
    const alike = before !== null && shapeOf(before) === shapeOf(wanted);
    await hand.press(
      alike
        ? page.getByRole('button', { name: words.acts.duplicate })
        : page.getByRole('button', { name: number === 0 ? words.add : words.addAnother }),
    );
    const card = page.getByRole('list', { name: words.list }).locator(':scope > li').nth(number);
    await card.locator(':focus').waitFor();
    await makeCondition(hand, card, wanted, facts);
    await makeEffects(hand, card, wanted, item);
    await makeReason(hand, card, rule.because as Readonly<Record<string, string>> | undefined);
    await hand.fill(card.getByLabel(words.name), rule.id);
    before = wanted;
  }
}

/** The facts of an item as the builder calls them in English. */
export function factsOf(item: ItemDraftDocument): readonly ConditionFact[] {
  return conditionFacts(item, '', {
    locale: 'en',
    directory: { departments: [], offices: [], legalEntities: [] },
    roleTitle: (role) => role,
    partTitle: (answer) => answer,
  });
}

function wantedOf(rule: RuleDraft, facts: readonly ConditionFact[]): Wanted {
  const effects = effectsOf(rule);
  if (!effects) throw new Error(`The editor cannot show ${rule.id}`);
  return { rule, ...conditionIn(rule.when ?? true, facts), effects };
}

/** @throws Error for one with groups */
export function conditionIn(condition: Json, facts: readonly ConditionFact[]): WantedCondition {
  const query = queryOf(condition, facts);
  const clauses = query?.rules.flatMap((part) => ('field' in part ? [part] : [])) ?? [];
  if (!query || query.not || clauses.length < query.rules.length)
    throw new Error(`Nobody has shown the hand how to make ${JSON.stringify(condition)}`);
  return { clauses, joined: query.combinator };
}

/** Rules of one shape differ in values alone: whoever has made one duplicates it for the next. */
function shapeOf({ clauses, joined, effects }: Wanted): string {
  const asked = clauses.map(({ field, operator }) => [field, operator]);
  return JSON.stringify([joined, asked, effects.map(({ effect, field }) => [effect, field])]);
}

/** @param card what has one builder in it */
export async function makeCondition(
  hand: Hand,
  card: Locator,
  { clauses, joined }: WantedCondition,
  facts: readonly ConditionFact[],
): Promise<void> {
  const made = card.getByTestId('rule');
  while ((await made.count()) > clauses.length)
    await hand.press(made.last().getByRole('button', { name: words.builder.removeClause }));
  while ((await made.count()) < clauses.length)
    await hand.press(card.getByRole('button', { name: words.builder.addClause }));
  if (clauses.length > 1)
    await hand.select(card.getByLabel(words.builder.joint), joined === 'and' ? words.all : words.any);
  for (const [at, { field, operator, value }] of clauses.entries()) {
    const line = made.nth(at);
    const fact = facts.find(({ path }) => path === field);
    if (!fact) throw new Error(`There is no fact ${field}`);
    await hand.select(line.getByTitle(words.builder.fact), fact.label);
    await hand.select(line.getByTitle(words.builder.comparison), words.operators[operator]);
    const box = line.getByLabel(`Value for ${fact.label}`);
    if (operatorOf(operator)?.takes === 'many') await tickThese(hand, line, fact, value as readonly string[]);
    else if (pathOf(value) !== undefined) await compareWith(hand, line, value, facts);
    else if (operatorOf(operator)?.takes === 'one') await hand.select(box, valueLabel(fact, value));
  }
}

async function compareWith(
  hand: Hand,
  line: Locator,
  value: Json,
  facts: readonly ConditionFact[],
): Promise<void> {
  const other = facts.find(({ path }) => path === pathOf(value));
  if (!other) throw new Error(`There is no fact ${JSON.stringify(value)}`);
  await hand.select(line.getByLabel(words.comparedWith), other.label);
}

function valueLabel(fact: ConditionFact, value: unknown): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  return fact.options.find((option) => option.value === value)?.label ?? String(value);
}

async function tickThese(
  hand: Hand,
  line: Locator,
  { options }: Pick<ConditionFact, 'options'>,
  values: readonly string[],
): Promise<void> {
  for (const { value, label } of options)
    await hand.tick(line.getByRole('checkbox', { name: label, exact: true }), values.includes(value));
}

async function makeEffects(
  hand: Hand,
  card: Locator,
  { effects }: Wanted,
  item: ItemDraftDocument,
): Promise<void> {
  const made = card.getByLabel(words.effect, { exact: true });
  for (const [at, effect] of effects.entries()) {
    if ((await made.count()) <= at) await hand.press(card.getByRole('button', { name: words.addEffect }));
    const line = card.getByRole('listitem').nth(at);
    await hand.select(line.getByLabel(words.effect, { exact: true }), words.effects[effect.effect]);
    const name = (field: string) => textIn(item.form.texts[field]?.label ?? {}, 'en');
    await hand.select(line.getByLabel(words.field, { exact: true }), name(effect.field ?? ''));
    if (effect.effect === 'offer') {
      const named = Object.entries(item.form.texts[effect.field]?.options ?? {});
      const options = named.map(([value, text]) => ({ value, label: textIn(text, 'en') }));
      await tickThese(hand, line, { options }, effect.options);
    } else if (effect.effect === 'set' || effect.effect === 'message') {
      throw new Error(`Nobody has shown the hand how to ${effect.effect}`);
    }
  }
}

async function makeReason(
  hand: Hand,
  card: Locator,
  because: Readonly<Record<string, string>> | undefined,
): Promise<void> {
  for (const [locale, language] of Object.entries(languages)) {
    const box = card.getByLabel(`${words.because}, ${language}`);
    const text = because?.[locale] ?? '';
    if ((await box.inputValue()) !== text) await hand.fill(box, text);
  }
}

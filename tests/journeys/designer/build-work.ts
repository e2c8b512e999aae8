/** Makes the work of an item on its Tickets tab: rules with their tickets, approvals, invariants, the calendar. */
import type { Locator } from 'playwright-core';
import type { ItemDraftDocument } from '../../../catalog/editing/item-draft';
import type { ConditionFact } from '../../../app/designer/rules/condition/condition-facts';
import { ticketNodes } from '../../../app/designer/work/graph/ticket-graph';
import type { TicketNode } from '../../../app/designer/work/graph/ticket-graph';
import { approverChoices, excludeChoices } from '../../../app/designer/work/model/approver-choices';
import type { ApproverNames } from '../../../app/designer/work/model/approver-choices';
import { tellTitle, titleParts } from '../../../app/designer/work/model/title-slots';
import { designerTexts as texts } from '../../../app/texts/designer-english';
import { readFixedOrLookup } from '../../../catalog/editing/targets/lookup-table';
import { readTarget } from '../../../catalog/editing/targets/target-draft';
import { textIn } from '../../../forms/locale';
import { pathOf } from '../../../rules/conditions/draft-operation';
import type { ApprovalDocument, FulfilmentRule, TicketEffect } from '../../../rules/fulfilment-document';
import { conditionIn, factsOf, makeCondition } from './build-rules';
import type { Hand } from './hands';

const words = texts.work;
const languages = { en: 'English', 'zh-CN': 'Chinese' } as const;
type Texts = Readonly<Record<string, string>>;

/** An item whose work is made again, in the words of the English page. */
export interface WorkToMake {
  readonly item: ItemDraftDocument;
  readonly facts: readonly ConditionFact[];
  readonly names: ApproverNames;
  readonly tickets: readonly TicketNode[];
  readonly fieldLabel: (field: string) => string;
}

/** @param departments what departments are called, by key */
export function workToMake(item: ItemDraftDocument, departments: Texts): WorkToMake {
  const fieldLabel = (field: string) => textIn(item.form.texts[field]?.label ?? {}, 'en') || field;
  const names: ApproverNames = {
    locale: 'en',
    fieldLabel,
    departments: Object.entries(departments).map(([value, label]) => ({ value, label })),
    roleTitle: (role) => texts.builder.roles[role],
  };
  const tickets = ticketNodes(item);
  const work = { item, names, tickets, fieldLabel, facts: factsOf(item) };
  const opened: ConditionFact = {
    path: 'opened',
    label: words.opened,
    kind: 'list',
    entries: 'choice',
    options: tickets.map(({ key }) => ({ value: key, label: ticketTitle(work, key) })),
  };
  return { ...work, facts: [...work.facts, opened] };
}

function ticketTitle(
  { tickets, fieldLabel }: Pick<WorkToMake, 'tickets' | 'fieldLabel'>,
  key: string,
): string {
  const title = tickets.find((node) => node.key === key)?.title ?? {};
  return tellTitle(textIn(title, 'en'), { fieldLabel, element: words.ticket.element });
}

/** On the Tickets tab of an item without ticket rules, in English. */
export async function makeRules(hand: Hand, work: WorkToMake): Promise<void> {
  const rules = work.item.fulfilment.rules as unknown as readonly FulfilmentRule[];
  for (const [number, rule] of rules.entries()) {
    const { page } = hand;
    const [effect] = rule.then;
    if (!effect || !('ticket' in effect)) throw new Error(`${rule.id} opens no ticket`);
    await hand.press(
      page.getByRole('button', { name: number === 0 ? words.rules.add : words.rules.addAnother }),
    );
    const card = cardOf(hand, words.rules.list, number);
    await card.locator(':focus').waitFor();
    await write(hand, card, words.rule.text, rule.text);
    await makeCondition(hand, card, conditionIn(rule.when as never, work.facts), work.facts);
    await makeTicket(hand, card, effect.ticket as TicketEffect, work);
    await hand.fill(card.getByLabel(texts['rule-editor'].name), rule.id);
  }
}

function cardOf({ page }: Hand, list: string, number: number): Locator {
  return page.getByRole('list', { name: list, exact: true }).locator(':scope > li').nth(number);
}

async function makeTicket(hand: Hand, card: Locator, ticket: TicketEffect, work: WorkToMake): Promise<void> {
  await hand.fill(card.getByLabel(words.ticket.key), ticket.key);
  const { departments } = work.names;
  await hand.select(
    card.getByLabel(words.ticket.department, { exact: true }),
    departments.find(({ value }) => value === ticket.department)?.label ?? '',
  );
  if (ticket.forEach !== undefined) {
    const list = work.facts.find(({ path }) => path === pathOf(ticket.forEach as never))?.label ?? '';
    await hand.select(
      card.getByLabel(words.forEach.title, { exact: true }),
      words.forEach.each.replace('{list}', list),
    );
  }
  await makeTitle(hand, card, ticket.title, work);
  await makeTarget(hand, card, ticket, work);
  for (const key of ticket.after ?? [])
    await hand.tick(
      card
        .getByRole('group', { name: words.after.title })
        .getByRole('checkbox', { name: ticketTitle(work, key), exact: true }),
      true,
    );
  if (ticket.approvals) await makeTicketApprovals(hand, card, ticket.approvals, work);
}

/** What an answer fills is picked from the list where it stands last, as one writes on; else it is typed. */
async function makeTitle(hand: Hand, card: Locator, title: Texts, { fieldLabel }: WorkToMake): Promise<void> {
  for (const [locale, language] of Object.entries(languages)) {
    const text = title[locale] ?? '';
    const last = titleParts(text).at(-1) ?? { text: '' };
    const name = `${words.ticket.title}, ${language}`;
    const box = card.getByRole('textbox', { name, exact: true });
    if ('text' in last) await hand.fill(box, text);
    else {
      await hand.fill(box, text.slice(0, text.lastIndexOf('{')));
      const slot = 'answer' in last ? fieldLabel(last.answer) : words.ticket.element;
      await hand.select(
        card.getByLabel(words.ticket.insertInto.replace('{title}', name), { exact: true }),
        slot,
      );
    }
  }
}

async function makeTarget(hand: Hand, card: Locator, ticket: TicketEffect, work: WorkToMake): Promise<void> {
  const ola = readTarget(ticket.ola as never);
  const amount = readFixedOrLookup(ola?.amount);
  if (!ola || !amount) throw new Error(`Nobody has shown the hand how to make the target of ${ticket.key}`);
  await hand.select(card.getByLabel(words.ola.kind), words.ola.ready[ola.kind]);
  const { amount: label } = words.ola;
  if ('fixed' in amount) await hand.fill(card.getByLabel(label, { exact: true }), String(amount.fixed));
  else {
    const fact = work.facts.find(({ path }) => path === amount.by);
    const how = words.lookup.how.replace('{label}', label);
    await hand.select(card.getByLabel(how), words.lookup.by.replace('{fact}', fact?.label ?? ''));
    for (const { value, label: name } of fact?.options ?? []) {
      const line = words.lookup.result.replace('{label}', label).replace('{value}', name);
      await hand.fill(card.getByLabel(line, { exact: true }), String(amount.table[value] ?? ''));
    }
  }
  if (!ola.bound) return;
  const date = work.facts.find(({ path }) => path === pathOf(ola.bound?.date))?.label ?? '';
  await hand.select(card.getByLabel(words.ola.date), date);
  await hand.fill(card.getByLabel(words.ola.name, { exact: true }), ola.bound.name);
}

async function makeTicketApprovals(
  hand: Hand,
  card: Locator,
  approvals: readonly ApprovalDocument[],
  work: WorkToMake,
): Promise<void> {
  const part = card.locator('details').filter({ hasText: words.approval.ofTicket });
  if (!(await part.evaluate((details) => (details as HTMLDetailsElement).open)))
    await hand.press(part.locator('summary'));
  for (const [number, approval] of approvals.entries()) {
    await hand.press(part.getByRole('button', { name: words.approval.add, exact: true }));
    const name = words.approval.numbered.replace('{n}', String(number + 1));
    const region = part.getByRole('region', { name, exact: true });
    await makeApproval(hand, region, approval, approvals, work);
  }
}

async function makeApproval(
  hand: Hand,
  region: Locator,
  approval: ApprovalDocument,
  beside: readonly ApprovalDocument[],
  { item, names }: WorkToMake,
): Promise<void> {
  await hand.fill(region.getByLabel(words.approval.key, { exact: true }), approval.key);
  await write(hand, region, words.approval.title, approval.title);
  const others = beside.map(({ key, title }) => ({ key, title: title.en }));
  const chains = [
    {
      label: words.approval.approver,
      add: words.approval.addApprover,
      chosen: approval.approvers,
      choices: approverChoices(item, names),
    },
    {
      label: words.approval.excluded,
      add: words.approval.addExclude,
      chosen: approval.excludes ?? [],
      choices: excludeChoices(others, names),
    },
  ];
  for (const { label, add, chosen, choices } of chains)
    for (const [at, word] of chosen.entries()) {
      const box = region.getByLabel(
        words.chain.word.replace('{label}', label).replace('{n}', String(at + 1)),
        {
          exact: true,
        },
      );
      if ((await box.count()) === 0) await hand.press(region.getByRole('button', { name: add }));
      await hand.select(box, choices.find(({ value }) => value === word)?.label ?? word);
    }
  await hand.fill(region.getByLabel(words.approval.order, { exact: true }), String(approval.order));
}

/** The approvals of the request as a whole. */
export async function makeRequestApprovals(hand: Hand, work: WorkToMake): Promise<void> {
  const { page } = hand;
  const approvals = work.item.fulfilment.approvals as unknown as readonly ApprovalDocument[];
  const section = page.getByRole('region', { name: words.approval.section });
  for (const [number, approval] of approvals.entries()) {
    await hand.press(section.locator('#add-approval'));
    const card = cardOf(hand, words.approval.section, number);
    await card.locator(':focus').waitFor();
    await makeApproval(hand, card, approval, approvals, work);
    await makeCondition(hand, card, conditionIn((approval.when ?? true) as never, work.facts), work.facts);
  }
}

export interface WantedInvariant {
  readonly id: string;
  readonly text: Texts;
  readonly holds: unknown;
}

/** @param promises without groups in their conditions */
export async function makeInvariants(
  hand: Hand,
  promises: readonly WantedInvariant[],
  work: WorkToMake,
): Promise<void> {
  const { page } = hand;
  const section = page.getByRole('region', { name: words.invariant.section });
  for (const [number, { id, text, holds }] of promises.entries()) {
    await hand.press(section.getByRole('button', { name: words.invariant.add }));
    const card = cardOf(hand, words.invariant.section, number);
    await card.locator(':focus').waitFor();
    await write(hand, card, words.invariant.text, text);
    await makeCondition(hand, card, conditionIn(holds as never, work.facts), work.facts);
    await hand.fill(card.getByLabel(words.invariant.name), id);
  }
}

async function write(hand: Hand, within: Locator, label: string, text: Texts): Promise<void> {
  for (const [locale, language] of Object.entries(languages))
    await hand.fill(
      within.getByRole('textbox', { name: `${label}, ${language}`, exact: true }),
      text[locale] ?? '',
    );
}

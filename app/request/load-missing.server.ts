/** The work that a request did not need, in the words of the page: gathered only when somebody asks for it. */
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import {
  readMissingWork,
  type MissingTicket,
  type OpeningAnswers,
} from '../../requests/missing-work/read-missing-work';
import type { RequestPage } from '../../requests/read-request-page';
import type { Locale } from '../texts/locales';
import { serverTexts } from '../texts/server-texts.server';

/** What would bring a ticket. */
export interface OpeningView {
  /** The rules that could have opened it: each in words, where the viewer may know them, and where it stands. */
  readonly rules: readonly { readonly text: string | null; readonly source: string }[];
  readonly lead: string;
  readonly ways: readonly string[];
  readonly note: string | null;
}

export interface MissingRow {
  readonly key: string;
  readonly title: string;
  readonly because: string;
  /** Null unless it was asked for. */
  readonly opening: OpeningView | null;
}

export interface MissingView {
  readonly title: string;
  /** Null until somebody asks. */
  readonly work: {
    readonly lead: string;
    /** What leads to the answers that would bring a ticket. */
    readonly ask: string;
    readonly rows: readonly MissingRow[];
    readonly more: string | null;
  } | null;
}

interface Reading {
  readonly app: WorkContext;
  readonly viewer: Viewer;
  readonly locale: Locale;
}

/**
 * @param asked what the address asks for: null for nothing, a ticket's key for what would bring it
 * @returns null for who is not shown the work
 */
export async function loadMissing(
  { app, viewer, locale }: Reading,
  { id, showsWork, state }: Pick<RequestPage, 'id' | 'showsWork' | 'state'>,
  asked: string | null,
): Promise<MissingView | null> {
  if (!showsWork || state === 'parked') return null;
  const texts = serverTexts(locale);
  const title = texts.t('missing:title');
  if (asked === null) return { title, work: null };
  const { tickets, more, itemVersion, opening } = await readMissingWork(app, viewer, id, asked);
  const rows = tickets.map((ticket): MissingRow => {
    const own = opening?.key === ticket.key ? opening : null;
    return {
      key: ticket.key,
      title: ticket.title,
      because: ticket.because.join(texts.t('words:list.clause')),
      opening: own && openingView(own, ticket, itemVersion, locale),
    };
  });
  return {
    title,
    work: {
      lead: texts.t(rows.length === 0 ? 'missing:none' : 'missing:lead'),
      ask: texts.t('missing:ask'),
      rows,
      more: more === 0 ? null : texts.t('missing:more', { n: more }),
    },
  };
}

function openingView(
  { ways, complete }: OpeningAnswers,
  { reasons }: MissingTicket,
  version: number,
  locale: Locale,
): OpeningView {
  const texts = serverTexts(locale);
  return {
    rules: reasons.map(({ rule, text }) => ({ text, source: texts.t('ticket:rule', { rule, version }) })),
    lead: texts.t(ways.length === 0 ? 'missing:noWay' : 'missing:ways'),
    ways,
    note: complete ? null : texts.t('missing:incomplete'),
  };
}

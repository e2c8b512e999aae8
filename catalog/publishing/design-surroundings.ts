/** What an item's editors choose from besides the item itself: the directory and the calendars, by name. */
import { legalEntities } from '../../people/directory-store.server';
import { knownDepartments } from '../../people/known-departments';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { FormDraft } from '../../forms/editing/form-draft';
import type { BlockDocument } from '../../forms/expand-blocks';
import { blockUses } from '../../forms/expand-blocks';
import type { Locale, ProductText } from '../../forms/locale';
import { blocksNamed, liveBlocks } from '../blocks/block-store.server';
import type { BlockVersion } from '../blocks/block-store.server';
import { liveCalendars } from '../calendar-store.server';
import { mayMakeItems } from './new-item';

interface NamedEntry {
  readonly key: string;
  readonly title: ProductText;
}

/** A version of a block that can be put into the form, or stands in it. */
export interface DesignBlock extends BlockDocument {
  readonly title: ProductText;
  readonly summary: ProductText;
  /** There is no later one. */
  readonly live: boolean;
}

export interface DesignSurroundings {
  readonly departments: readonly NamedEntry[];
  /** Where people work: whatever has a calendar. */
  readonly offices: readonly NamedEntry[];
  /** Those that somebody works for: the directory has no names for them, so they are called by their countries. */
  readonly legalEntities: readonly NamedEntry[];
  /** Keys of the calendars that are live. */
  readonly calendars: readonly string[];
  /** Those that are live, and those that the form uses besides. */
  readonly blocks: readonly DesignBlock[];
  /** Whether the viewer may make blocks. */
  readonly mayMakeBlocks: boolean;
}

/** @param form that is edited: what it uses is there, live or not */
export async function designSurroundings(
  context: WorkContext,
  viewer: Viewer,
  form: FormDraft,
): Promise<DesignSurroundings> {
  const { knex } = context.database;
  const known = await knownDepartments(context);
  const { calendars } = await liveCalendars(knex);
  const live = await liveBlocks(knex);
  const used = (await blocksNamed(knex, blockUses(form))).filter(
    ({ id }) => !live.some((block) => block.id === id),
  );
  return {
    departments: known.map((each) => ({ key: each.key, title: each.title as ProductText })),
    offices: [...calendars.values()].map(({ document: { key: office, title } }) => ({ key: office, title })),
    legalEntities: (await legalEntities(knex)).map((entity) => ({ key: entity, title: countryName(entity) })),
    calendars: [...calendars.keys()].sort(),
    blocks: [
      ...live.map((block) => designBlock(block, true)),
      ...used.map((block) => designBlock(block, false)),
    ],
    mayMakeBlocks: mayMakeItems(viewer),
  };
}

function designBlock(
  { key, version, form, item: { title, summary } }: BlockVersion,
  live: boolean,
): DesignBlock {
  return { key, version, form, title, summary, live };
}

/** `Germany (DE)`; the key alone where it is no country's. */
function countryName(key: string): ProductText {
  const isCode = /^[A-Z]{2}$/.test(key);
  const named = (locale: Locale): string => {
    const name = isCode && new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }).of(key);
    return name ? `${name} (${key})` : key;
  };
  return { en: named('en'), 'zh-CN': named('zh-CN') };
}

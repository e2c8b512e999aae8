/** Brings everything together that schemas say of one value: references and `allOf` followed, keyword by keyword. */
import { pointerTo } from '../../json-pointer';
import { isJsonObject } from '../json-value';
import { fits } from './fits';
import type { ImportRun, Source } from './import-run';
import type { KeywordFamily, Said } from './keyword-family';
import { scalarKeywords } from './scalar-keywords';
import { newShape } from './shape';
import type { Shape } from './shape';
import { simplifyAlternatives } from './simplify-alternatives';
import { listKeywords, objectKeywords } from './structure-keywords';
import { choiceKeywords, valueKeywords } from './value-keywords';
import { isWellFormed } from './well-formed';
import { keepUnknown, wordKeywords } from './word-keywords';

/** Words come first, so that those beside a reference stand before those of its target. */
const keywords: KeywordFamily = {
  ...wordKeywords,
  ...valueKeywords,
  ...scalarKeywords,
  ...listKeywords,
  ...objectKeywords,
  ...choiceKeywords,
};
const order = Object.keys(keywords);

/** The shape that all these schemas give one value. */
export function shapeOf(run: ImportRun, sources: readonly Source[]): Shape {
  const shape = newShape(sources);
  for (const source of sources) absorb(run, shape, source);
  simplifyAlternatives(shape, {
    shapeOf: (more) => shapeOf(run, [more]),
    absorb: (source) => absorb(run, shape, source),
  });
  enumerate(run, shape);
  return shape;
}

/** Where only some values stand, those are kept that everything else lets stand, and nothing else needs saying. */
function enumerate(run: ImportRun, shape: Shape): void {
  if (shape.kinds?.size === 0) shape.values = [];
  if (!shape.values) return;
  shape.values = shape.values.filter((value) => shape.sources.every((source) => fits(run, value, source)));
  shape.alternatives.length = 0;
  shape.conditionals.length = 0;
  shape.nots.length = 0;
  if (isAnyTruth(shape)) {
    shape.values = undefined;
    shape.kinds = new Set(['boolean']);
  }
}

/** True and false, without names of their own, are yes and no. */
function isAnyTruth({ values = [], valueTitles, words, constant }: Shape): boolean {
  const isBoth = values.length === 2 && values.includes(true) && values.includes(false);
  return isBoth && !constant && valueTitles.size === 0 && !words.has('enumNames');
}

function absorb(run: ImportRun, shape: Shape, source: Source): void {
  const { schema, at } = source;
  if (!run.mayGoOn(at)) return;
  if (schema === false) shape.values = [];
  if (typeof schema === 'boolean') return;
  if (!isJsonObject(schema)) return run.refuse(at, 'type');
  const also = (other: Source): void => absorb(run, shape, other);
  const said = (keyword: string): Said => ({
    run,
    shape,
    value: schema[keyword] ?? null,
    at: pointerTo(at, keyword),
    schema,
    source,
    also,
  });
  for (const keyword of order) {
    if (!Object.hasOwn(schema, keyword)) continue;
    if (isWellFormed(keyword, schema[keyword] ?? null)) keywords[keyword]?.(said(keyword));
    else run.refuse(pointerTo(at, keyword), 'type');
  }
  for (const keyword of Object.keys(schema))
    if (!Object.hasOwn(keywords, keyword)) keepUnknown(said(keyword), keyword);
}

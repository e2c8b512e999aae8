/** What in a form depends on a field: what breaks when the field goes. */
import { isWithin } from '../field-path';
import { isObject } from '../document-shape';
import type { FormDraft, RuleDraft } from './form-draft';
import { renamedInForm, targetLists, targetMaps } from './form-mentions';
import { withoutPlaces } from './without-places';

export interface FieldUse {
  /** JSON pointer of what names the field. */
  readonly place: string;
  /** JSON pointer of what has to go with the field; null where that cannot be. */
  readonly removes: string | null;
}

/** In the order of the document; what stands inside the field itself is not counted. */
export function usesInForm(form: FormDraft, field: string): readonly FieldUse[] {
  const uses: FieldUse[] = [];
  renamedInForm(form, {
    belonging: (path) => path,
    depending(path, place) {
      if (isWithin(path, field) && !isWithin(fieldAtPlace(place), field))
        uses.push({ place, removes: removedAt(place) });
      return path;
    },
  });
  return uses;
}

/** The form without what depends on the field; rules that are left with nothing to do go too. */
export function withoutUses(form: FormDraft, uses: readonly FieldUse[]): FormDraft {
  const places = uses.flatMap(({ removes }) => removes ?? []);
  const touched = new Set(
    places.flatMap((place) => form.rules[Number(/^\/rules\/(\d+)/.exec(place)?.[1] ?? -1)]?.id ?? []),
  );
  const rest = withoutPlaces(form, places);
  return { ...rest, rules: rest.rules.filter((rule) => !touched.has(rule.id) || hasEffect(rule)) };
}

function hasEffect(rule: RuleDraft): boolean {
  const listed = [...targetLists, 'messages'].some((name) => {
    const targets = rule[name];
    return Array.isArray(targets) && targets.length > 0;
  });
  return listed || targetMaps.some((name) => isObject(rule[name]) && Object.keys(rule[name]).length > 0);
}

/** A rule that reads the field goes whole; a target, or a keyword with an expression, goes alone. */
function removedAt(place: string): string {
  const rule = /^\/rules\/\d+(?=\/when)/.exec(place);
  if (rule) return rule[0];
  const effect = /^\/rules\/\d+\/[^/]+\/[^/]+/.exec(place);
  if (effect) return effect[0];
  return /^\/schema\/.*?\/x-[^/]+/.exec(place)?.[0] ?? place;
}

/** The path of the field in whose schema a place lies; empty outside of the schema. */
function fieldAtPlace(place: string): string {
  const [, root, ...keys] = place.split('/');
  if (root !== 'schema') return '';
  const path: string[] = [];
  for (let at = 0; at < keys.length; at++) {
    if (keys[at] === 'properties' || keys[at] === 'prefixItems') path.push(keys[++at] ?? '');
    else if (keys[at] === 'items') path.push('*');
    else break;
  }
  return path.join('.');
}

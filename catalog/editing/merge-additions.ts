/** Keeps apart what two editors added under the same name: they are two things, so the later one gets another name. */
import type { FormDraft } from '../../forms/editing/form-draft';
import { sameJson } from '../../forms/editing/same-json';
import type { Json } from '../../rules/conditions/condition';
import { applyOperations } from './apply-operations';
import type { ItemDraftDocument } from './item-draft';
import { rowsApart } from './merge-tables';
import { withWork } from './work-lists';

export function additionsApart(
  base: ItemDraftDocument,
  mine: ItemDraftDocument,
  theirs: ItemDraftDocument,
): ItemDraftDocument {
  const fields = (item: ItemDraftDocument) => new Map(Object.entries(item.form.schema.properties));
  const clashing = clashes(
    fields(base),
    fields(mine),
    fields(theirs),
    (key) => mine.form.texts[key],
    (key) => theirs.form.texts[key],
  );
  const taken = () => [...fields(mine).keys(), ...fields(theirs).keys()];
  const named = clashing.reduce((item, field) => {
    const outcome = applyOperations(item, [{ op: 'rename-field', field, key: another(field, taken()) }]);
    return outcome.ok ? outcome.document : item;
  }, mine);
  const apart = { ...named, form: elementsApart(base.form, named.form, theirs.form) };
  return withWork(apart, 'tables', rowsApart(base, apart, theirs, another));
}

/** Rules and steps are named by nothing else, so that their ids can simply be others. */
function elementsApart(base: FormDraft, mine: FormDraft, theirs: FormDraft): FormDraft {
  const apart = <Element extends { readonly id: string }>(
    listOf: (form: FormDraft) => readonly Element[],
    frame: (element: Element) => unknown = (element) => element,
  ) => {
    const named = (form: FormDraft) => new Map(listOf(form).map((each) => [each.id, frame(each) as Json]));
    const [before, own, other] = [named(base), named(mine), named(theirs)];
    const clashing = clashes(before, own, other);
    return listOf(mine).map((each) =>
      clashing.includes(each.id) ? { ...each, id: another(each.id, [...own.keys(), ...other.keys()]) } : each,
    );
  };
  return {
    ...mine,
    rules: apart((form) => form.rules),
    layout: {
      ...mine.layout,
      steps: apart(
        (form) => form.layout.steps,
        ({ title }) => title,
      ),
    },
  };
}

/** Names that both added, for different things. */
function clashes(
  base: ReadonlyMap<string, Json>,
  mine: ReadonlyMap<string, Json>,
  theirs: ReadonlyMap<string, Json>,
  ...besides: readonly ((name: string) => unknown)[]
): readonly string[] {
  const [mineToo = () => null, theirsToo = () => null] = besides;
  return [...mine.keys()].filter(
    (name) =>
      !base.has(name) &&
      theirs.has(name) &&
      !(
        sameJson(mine.get(name), theirs.get(name)) && sameJson(mineToo(name) as Json, theirsToo(name) as Json)
      ),
  );
}

function another(name: string, taken: readonly string[]): string {
  for (let number = 2; ; number++) if (!taken.includes(`${name}${number}`)) return `${name}${number}`;
}

import { describe, expect, it } from 'vitest';
import type { FormDocument } from '../../forms/form-document';
import type { CheckSurroundings } from '../checks/check-item';
import type { ItemDraftDocument } from '../editing/item-draft';
import { loadCalendars, loadItems } from '../load-items.server';
import { answerTask } from './thread-tasks.server';

const departments = ['hr', 'it', 'facilities', 'finance', 'legal', 'engineering', 'sales', 'operations'];
const calendars = [...loadCalendars().values()].map(({ document }) => document);
const surroundings: CheckSurroundings = {
  ...{ now: Date.UTC(2026, 10, 23), departments },
  ...{ calendars: calendars.map(({ key }) => key), calendarDocuments: calendars, blocks: [] },
};
const shipped = loadItems().find((item) => item.document.key === 'area-access')!.document;
const draft = (icon: string) => ({ ...shipped, icon }) as unknown as ItemDraftDocument;

/** As the checks ask: they know what is live, with its blocks. */
const checked = (icon: string) => {
  const form = shipped.form as FormDocument;
  const live = { live: form, blocks: [{ key: 'of-what-is-live', version: 1, form }] };
  return answerTask('checks', { document: draft(icon), surroundings: { ...surroundings, ...live } }).covered;
};
const proven = (icon: string, among = surroundings) =>
  answerTask('proof', { document: draft(icon), surroundings: among })!.covered[0];

describe('a draft that the checks and the Proofs tab ask about', () => {
  // What both say of it is the very same object: it was not worked out twice.
  const isIn = <Told>(told: Told, all: readonly Told[]) => all.some((each) => each === told);

  it('is proven once, whoever asks first', () => {
    const first = checked('star');
    expect(isIn(proven('star'), first)).toBe(true);
    const told = proven('moon');
    expect(isIn(told, checked('moon'))).toBe(true);
    expect(isIn(told, first)).toBe(false);
  });

  it('is proven anew among other departments, and on another day', () => {
    const told = proven('sun');
    expect(proven('sun')).toBe(told);
    expect(proven('sun', { ...surroundings, departments: [...departments, 'new'] })).not.toBe(told);
    expect(proven('sun', { ...surroundings, now: surroundings.now + 86_400_000 })).not.toBe(told);
  });
});

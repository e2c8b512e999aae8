/** Measures the engine beside ajv over answers of several kinds, and says whether the claim holds. */
import { resolveForm } from '../../forms/resolve-form';
import { specialiseForm } from '../../forms/specialise-form';
import { NOW, personWith } from '../../forms/test-data/persons';
import { measureInTurn, ratio, type Contender, type Measured } from '../harness/processor-rounds';
import { percent, printTable, shown, verdict } from '../harness/statistics';
import { allAnswered, asPeopleAnswer, halfAnswered, shownAnswered } from './answer-sets';
import type { AnswerSet, Resolve } from './answer-sets';
import { ajvAlone, ajvAsSecondLock, checksAlone, ours, resolving, type Look } from './contenders';
import { thirtyFields } from './thirty-fields';

const SETS = 500;
const ROUNDS = 9;
const ROUND_MS = 150;
const LEAST_SHARE = 0.25;

const model = thirtyFields();
const form = specialiseForm(model, personWith(), { fallback: 'UTC' });

export function compare(): void {
  console.log(
    `${model.fields.size} fields, ${model.document.rules.length} rules, ${SETS} sets of answers each`,
  );
  const resolve: Resolve = (answers) => resolveForm(form, { answers, subject: null, now: NOW });
  const share = report('as people answer', asPeopleAnswer(SETS, resolve));
  report('half of the fields answered', halfAnswered(SETS));
  report('all that is shown answered', shownAnswered(SETS, resolve));
  report('all fields answered, hidden ones too', allAnswered(SETS));
  verdict(
    `as people answer, at least ${percent(LEAST_SHARE)} of ajv's rate (${percent(share)})`,
    share >= LEAST_SHARE,
  );
}

/** @returns our rate as a share of ajv's, the median of the rounds */
function report(name: string, sets: readonly AnswerSet[]): number {
  const over = (title: string, look: Look): Contender => ({
    name: title,
    run: () => sets.reduce((sum, answers) => sum + look(answers), 0),
  });
  const measured = measureInTurn(
    [
      over('ajv alone, flat schema', ajvAlone(model)),
      over('ajv alone, as the second lock', ajvAsSecondLock(model)),
      over('resolve and validate', ours(form)),
      over('resolve alone', resolving(form)),
      over('checks alone, no rules', checksAlone(form)),
    ],
    ROUNDS,
    ROUND_MS,
  );
  const [ajv, lock, whole] = measured;
  if (!ajv || !lock || !whole) throw new Error('Nothing was measured.');
  const shapes = new Set(sets.map((answers) => Object.keys(answers).join())).size;
  console.log(`\n${name}: answers in ${shapes} shapes`);
  printTable([
    ['', 'a second of processor time', 'of ajv', 'of the second lock'],
    ...measured.map((each) => [
      each.name,
      rateOf(each),
      percent(ratio(ajv, each)),
      percent(ratio(lock, each)),
    ]),
  ]);
  return ratio(ajv, whole);
}

function rateOf({ ms }: Measured): string {
  return shown((SETS / ms) * 1_000);
}

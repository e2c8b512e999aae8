/** Resolving and validating a form beside ajv alone on its flat schema, in one run: `npm run bench:resolve`. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { answerSchema } from '../../forms/answer-schema';
import { formats } from '../../forms/formats';
import { resolveForm } from '../../forms/resolve-form';
import { specialiseForm } from '../../forms/specialise-form';
import { NOW, personWith } from '../../forms/test-data/persons';
import { validateAnswers } from '../../forms/validate-answers';
import { median, percent, printTable, shown, verdict } from '../harness/statistics';
import { answerSets, thirtyFields } from './thirty-fields';

const ROUNDS = 9;
const ROUND_MS = 400;
const LEAST_SHARE = 0.25;

const model = thirtyFields();
const form = specialiseForm(model, personWith(), { fallback: 'UTC' });
const answers = answerSets(500);
const state = { subject: null, now: NOW };

const schema = { ...answerSchema(model), required: model.document.schema.required };
const flat = new Ajv2020({ allErrors: true, formats }).compile(schema);

interface Contender {
  readonly name: string;
  /** One look at the answers of one draft; how much it finds is summed up, so that nothing can be left out. */
  readonly run: (index: number) => number;
  readonly rates: number[];
}

const ours: Contender = {
  name: 'resolve and validate',
  run: (index) => {
    const resolved = resolveForm(form, { ...state, answers: answers[index] ?? {} });
    return validateAnswers(form, resolved).length + Object.keys(resolved.answers).length;
  },
  rates: [],
};
const resolving: Contender = {
  name: 'resolve alone',
  run: (index) => resolveForm(form, { ...state, answers: answers[index] ?? {} }).dropped.length,
  rates: [],
};
const ajv: Contender = {
  name: 'ajv alone, flat schema',
  run: (index) => (flat(answers[index]) ? 0 : (flat.errors?.length ?? 0)),
  rates: [],
};

let found = 0;
for (let round = 0; round <= ROUNDS; round += 1)
  for (const contender of [ours, resolving, ajv]) {
    const rate = measure(contender);
    // The first round only warms up.
    if (round > 0) contender.rates.push(rate);
  }
report();

/** Rounds are of processor time, not of the clock: other work on the machine does not count. */
function measure({ run }: Contender): number {
  const began = process.cpuUsage();
  let runs = 0;
  let used = 0;
  while (used < ROUND_MS * 1_000) {
    for (let index = 0; index < answers.length; index += 1) found += run(index);
    runs += answers.length;
    const { user, system } = process.cpuUsage(began);
    used = user + system;
  }
  return (runs / used) * 1_000_000;
}

function report(): void {
  const rules = model.document.rules.length;
  console.log(
    `${model.fields.size} fields, ${rules} rules, ${answers.length} sets of answers; ${found} findings`,
  );
  const base = median(ajv.rates);
  printTable([
    ['', 'a second of processor time', 'of ajv', 'slowest to fastest round'],
    ...[ours, resolving, ajv].map(({ name, rates }) => [
      name,
      shown(median(rates)),
      percent(median(rates) / base),
      `${shown(Math.min(...rates))} to ${shown(Math.max(...rates))}`,
    ]),
  ]);
  // Each round's own ratio: what disturbs the machine disturbs both.
  const share = median(ours.rates.map((rate, round) => rate / (ajv.rates[round] ?? NaN)));
  verdict(`at least ${percent(LEAST_SHARE)} of ajv's rate (${percent(share)})`, share >= LEAST_SHARE);
}

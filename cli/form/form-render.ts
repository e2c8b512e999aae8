/** `formwork form render`: what a form comes to for a requester and answers, as text. */
import type { Command } from 'commander';
import { NO_ZONE } from '../../catalog/form-for';
import { importForm } from '../../forms/interchange/import-form';
import { parseForm } from '../../forms/parse-form';
import { resolveForm } from '../../forms/resolve-form';
import { specialiseForm } from '../../forms/specialise-form';
import { validateAnswers } from '../../forms/validate-answers';
import { unreadable, type End } from '../command-failure';
import { readInput, readJson } from '../input-files';
import { readCase, readInstant } from '../simulate-input';
import { ownForm, readFormFile } from './form-file';
import { asJson, output } from './output';
import { renderText } from './render-text';

interface RenderOptions {
  readonly facts: string;
  readonly now?: string;
  readonly json?: boolean;
  readonly locale: string;
}

export function addFormRender(parent: Command, end: End): void {
  parent
    .command('render')
    .description(
      'Print what is shown, required and offered to a requester; exit with 1 if answers cannot stand',
    )
    .argument('<form>', 'key of a shipped item, or the file of an item, a form document or a foreign form')
    .requiredOption('--facts <file>', 'JSON file with requester, subject and answers; - for standard input')
    .option('--now <instant>', 'the moment, such as 2026-11-23T09:00:00Z (default: now)')
    .option('--json', 'print the resolved form as JSON')
    .option('--locale <tag>', 'language of labels and messages: en or zh-CN', 'en')
    .action((name: string, options: RenderOptions) => end(render(name, options)));
}

function render(name: string, { facts, now, json, locale }: RenderOptions): 0 | 1 {
  const found = readFormFile(name);
  const document = found.kind === 'foreign' ? importForm(found.foreign).document : ownForm(found, locale);
  if (!document) throw unreadable(`${found.file} does not import: see formwork form import --dry-run.`);
  const moment = now === undefined ? Date.now() : readInstant(now, '--now');
  const asked = readCase(readJson(readInput(facts)), [], moment);
  const { requester } = asked;
  const form = specialiseForm(parseForm(document), requester, { fallback: requester.zone ?? NO_ZONE });
  const resolved = resolveForm(form, { answers: asked.answers, subject: requester, now: asked.now });
  const problems = validateAnswers(form, resolved);
  if (json) output(asJson({ ...resolved, pending: [...resolved.pending], problems }));
  else
    output(renderText(form, resolved, problems, { locale, zone: requester.zone ?? NO_ZONE, now: asked.now }));
  return problems.length === 0 ? 0 : 1;
}

/** The answer where Remix is not reached: a small page for people, `application/problem+json` for programs. */
import type { Request, Response } from 'express';
import { describeCode } from '../../people/error-codes';
import { negotiateLocale } from '../texts/locales';

export interface Problem {
  readonly status: number;
  readonly code: string;
}

export function sendProblem(request: Request, response: Response, { status, code }: Problem): void {
  const locale = negotiateLocale(request.get('accept-language'));
  const { title, cause, remedy } = describeCode(code, locale, {});
  response.status(status);
  if (request.accepts(['html', 'json']) === 'json') {
    response
      .type('application/problem+json')
      .send(JSON.stringify({ type: 'about:blank', status, code, title, detail: cause }));
    return;
  }
  const lines = [
    `<h1>${escaped(title)}</h1>`,
    `<p>${escaped(cause)} ${escaped(remedy)}</p>`,
    `<p>${escaped(code)}</p>`,
  ];
  response
    .type('html')
    .send(
      `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
        `<title>${escaped(title)}</title><main>${lines.join('')}<p><a href="/">Formwork</a></p></main></html>`,
    );
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

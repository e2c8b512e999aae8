/** A table as a file to be kept. */

/** @param name without its ending */
export function csvFile(name: string, text: string): Response {
  return new Response(text, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}.csv`,
      'Cache-Control': 'no-store',
    },
  });
}

import { PassThrough, type Transform } from 'node:stream';
import { text } from 'node:stream/consumers';
import { renderToPipeableStream } from 'react-dom/server';
import { expect, it } from 'vitest';
import { withoutNullBytes } from './without-null-bytes.server';

const cells = Array.from({ length: 600 }, (_, at) => at);
const whole = cells.map(() => '<b title="申请人">处理中</b>').join('');

/** What comes before moves the Chinese text along the edges of React's chunks. */
function page(before: number) {
  return (
    <p title={'x'.repeat(before)}>
      {cells.map((at) => (
        <b key={at} title="申请人">
          处理中
        </b>
      ))}
    </p>
  );
}

async function rendered(before: number, body: Transform): Promise<string> {
  const { pipe } = renderToPipeableStream(page(before), {
    onAllReady() {
      pipe(body);
    },
  });
  return text(body);
}

it('a page comes whole where characters meet the edges of chunks', async () => {
  const bare = await Promise.all([0, 1, 2, 3].map((before) => rendered(before, new PassThrough())));
  // Once React mends this, nothing needs to be taken out any more.
  expect(bare.join('')).toContain('\0');
  for (const before of [0, 1, 2, 3]) {
    const html = await rendered(before, withoutNullBytes());
    expect(html).toBe(`<p title="${'x'.repeat(before)}">${whole}</p>`);
  }
});

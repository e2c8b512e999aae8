import { describe, expect, it } from 'vitest';
import { renderPart } from '../../tests/builders/render-part';
import { Facts } from './facts';

describe('facts in small print', () => {
  it('are parted by dots for the eye and for who listens, each whole', async () => {
    const html = await renderPart(<Facts facts={['REQ-7', 'for Mon 14 Dec', 'asked by Ada']} />);
    expect(html.replace(/<[^>]*>/g, '')).toBe('REQ-7 · for Mon 14 Dec · asked by Ada');
    expect(html.match(/<span[^>]*>REQ-7 ·<\/span>/g)).toHaveLength(1);
  });
});

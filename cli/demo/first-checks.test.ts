import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { demandFreePort, demandWritable } from './first-checks';

describe('what the demo checks before it builds', () => {
  it('a taken port is named, with another to try', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as AddressInfo;
    await expect(demandFreePort('127.0.0.1', port)).rejects.toThrow(`PORT=${port + 1}`);
    await new Promise((resolve) => taken.close(resolve));
    await expect(demandFreePort('127.0.0.1', port)).resolves.toBeUndefined();
  });

  it('a folder that cannot be made is named, with what to do', () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'formwork-')), 'a-file');
    writeFileSync(file, '');
    expect(() => demandWritable(path.join(file, 'data'))).toThrow(/DATA_DIR/);
  });
});

/** The portal's home. */
import { json } from '@remix-run/node';
import { forViewer } from '../route-handlers.server';
import { PortalShell } from '../ui/shell/portal-shell';

export const loader = forViewer(() => json({}));

export default function Home() {
  return (
    <PortalShell>
      <h1>Home</h1>
    </PortalShell>
  );
}

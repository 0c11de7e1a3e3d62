import { mountPage } from '../../components/app/mount-page.tsx';
import { Workspace } from '../../components/workspace/workspace.tsx';
import { ownPage } from '../../lib/platform/own-page.ts';

void mountPage(ownPage('workspace'), <Workspace />);

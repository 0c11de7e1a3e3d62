import { mountPage } from '../../components/app/mount-page.tsx';
import { readSection } from '../../components/workspace/read-section.ts';
import { Workspace } from '../../components/workspace/workspace.tsx';
import { ownPage } from '../../lib/platform/own-page.ts';

void mountPage(ownPage('workspace'), <Workspace />, readSection);

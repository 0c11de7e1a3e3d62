import { Workspace } from '../../components/workspace/workspace.tsx';
import { mountPage } from '../mount-page.tsx';

mountPage('workspace', <Workspace />);

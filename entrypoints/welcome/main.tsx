import { mountPage } from '../../components/app/mount-page.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { ownPage } from '../../lib/platform/own-page.ts';

void mountPage(ownPage('welcome'), <Welcome />);

import { mountPage } from '../../components/app/mount-page.tsx';
import { Popup } from '../../components/popup/popup.tsx';
import { ownPage } from '../../lib/platform/own-page.ts';

mountPage(ownPage('popup'), <Popup />);

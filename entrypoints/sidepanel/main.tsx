import { mountPage } from '../../components/app/mount-page.tsx';
import { Popup } from '../../components/popup/popup.tsx';
import { readPlace } from '../../components/popup/read-place.ts';
import { ownPage } from '../../lib/platform/own-page.ts';

void mountPage(ownPage('sidepanel'), <Popup />, readPlace);

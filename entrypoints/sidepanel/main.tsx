import { Popup } from '../../components/popup/popup.tsx';
import { mountPage } from '../mount-page.tsx';

mountPage('sidepanel', <Popup />);

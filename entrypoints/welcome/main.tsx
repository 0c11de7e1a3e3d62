import { Welcome } from '../../components/welcome/welcome.tsx';
import { mountPage } from '../mount-page.tsx';

mountPage('welcome', <Welcome />);

import '../../../shared/client/no-eval';
import { render } from 'preact';
import { LANGUAGE } from '../../../shared/language/spoken';
import { Options } from '../../components/Options';

document.documentElement.lang = LANGUAGE;
const app = document.getElementById('app');
if (app) render(<Options />, app);

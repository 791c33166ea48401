import '../../../shared/client/no-eval';
import { render } from 'preact';
import { LANGUAGE } from '../../../shared/language/spoken';
import { BriefingPage } from '../../components/BriefingPage';

document.documentElement.lang = LANGUAGE;
const app = document.getElementById('app');
if (app) render(<BriefingPage needId={new URLSearchParams(location.search).get('need') ?? ''} chosen={new URLSearchParams(location.search).getAll('city')} />, app);

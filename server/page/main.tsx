import '../../shared/client/no-eval';
import { render } from 'preact';
import { LANGUAGE } from '../../shared/language/spoken';
import { App } from './App';

document.documentElement.lang = LANGUAGE;
const app = document.getElementById('app');
if (app) render(<App />, app);

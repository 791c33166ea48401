import '../../../shared/client/no-eval';
import { render } from 'preact';
import { Panel } from '../../components/Panel';

const app = document.getElementById('app');
if (app) render(<Panel />, app);

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readSelection } from '../services/read-selection';

export default defineUnlistedScript(() => readSelection(document, location));

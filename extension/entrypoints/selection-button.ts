import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { buttonMessages } from '../button-messages';
import { BUTTON_PRESSED, standsOn } from '../services/button-pressed';
import { selectionButton } from '../services/selection-button';

export default defineUnlistedScript(() => {
  const stop = selectionButton(window, { label: buttonMessages.label, onPress: () => void browser.runtime.sendMessage(BUTTON_PRESSED) });
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes.buttonSites : undefined;
    if (change && !standsOn(change.newValue, location)) stop();
  });
});

import { CityPicker } from '../../shared/components/CityPicker';
import type { City } from '../../shared/contract/city';
import { messages } from '../messages';
import { api } from '../services/api';
import { settingsStore } from '../services/settings';

/** The home city as a type-ahead field; a choice is stored at once. */
export function HomePicker({ home, label = messages.header.home, onChosen }: { home: City | null; label?: string; onChosen?: () => void }) {
  async function choose(city: City | null) {
    await settingsStore.update((settings) => ({ ...settings, home: city, invited: true }));
    if (city) onChosen?.();
  }
  return <CityPicker label={label} value={home} search={api.cities} onChoose={(city) => void choose(city)} />;
}

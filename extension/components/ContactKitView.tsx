import { useEffect, useRef, useState } from 'preact/hooks';
import { contactMessages as words } from '../contact-messages';
import { LETTER_LANGUAGES } from '../letters/letter-words';
import type { LetterLanguage } from '../letters/letter-words';
import { agenda, kitLanguages, letter } from '../services/contact-kit';
import type { KitFacts } from '../services/contact-kit';
import { ContactRoutes } from './ContactRoutes';
import { KitText } from './KitText';

/** The first-contact kit of a saved city, in place of the list: letter and agenda in both cities' languages. */
export function ContactKitView({ facts, onBack }: { facts: KitFacts; onBack: () => void }) {
  const { home, partner } = facts.item;
  const [languages, setLanguages] = useState(() => kitLanguages(facts.item));
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    title.current?.focus();
  }, []);

  function choose(at: number, value: string) {
    const language = LETTER_LANGUAGES.find((each) => each === value);
    if (language) setLanguages(languages.map((each, index) => (index === at ? language : each)));
  }

  return (
    <section class="kit">
      <button type="button" class="link" onClick={onBack}>
        ← {words.back}
      </button>
      <h2 ref={title} tabIndex={-1}>
        {words.title(home?.name ?? words.noHome, partner.city.name)}
      </h2>
      <ContactRoutes home={home} partner={partner.city} />
      <h3>{words.drafts}</h3>
      <p class="quiet">{words.intro}</p>
      <div class="kit-languages">
        {languages.map((language, at) => (
          // the order is the cities' and never changes
          <LanguageChoice key={words.language(at)} label={words.language(at)} value={language} onChoose={(value) => choose(at, value)} />
        ))}
      </div>
      {[...new Set(languages)].flatMap((language) => [
        <KitText key={`letter ${language}`} title={words.letter(language)} text={letter(facts, language)} language={language} fileName={words.fileName('letter', partner.city.name, language)} />,
        <KitText key={`agenda ${language}`} title={words.agenda(language)} text={agenda(facts, language)} language={language} fileName={words.fileName('agenda', partner.city.name, language)} />,
      ])}
    </section>
  );
}

function LanguageChoice({ label, value, onChoose }: { label: string; value: LetterLanguage; onChoose: (value: string) => void }) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {LETTER_LANGUAGES.map((each) => (
          <option key={each} value={each}>
            {words.languages[each]}
          </option>
        ))}
      </select>
    </label>
  );
}

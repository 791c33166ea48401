import { useEffect, useId, useState } from 'preact/hooks';
import { contactMessages as words } from '../contact-messages';
import type { LetterLanguage } from '../letters/letter-words';
import { WORDS_OF } from '../letters/words-of';
import { gapsIn } from '../services/contact-kit';
import { downloadText } from '../services/download';

/** One text of the kit with its gaps marked, to be copied or saved. */
export function KitText({ title, text, language, fileName }: { title: string; text: string; language: LetterLanguage; fileName: string }) {
  const id = useId();
  const [told, setTold] = useState('');
  useEffect(() => setTold(''), [text]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setTold(words.copied);
    } catch {
      setTold(words.notCopied); // a browser may refuse the clipboard without a word
    }
  }

  return (
    <section class="card kit-text" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p class="quiet">{words.gaps(gapsIn(text, language))}</p>
      <div class="out-actions">
        <button type="button" class="button" aria-label={`${words.copy}: ${title}`} onClick={() => void copy()}>
          {words.copy}
        </button>
        <button type="button" class="button" aria-label={`${words.save}: ${title}`} onClick={() => downloadText(fileName, text, 'text/plain')}>
          {words.save}
        </button>
        <output class="quiet">{told}</output>
      </div>
      <div class="kit-body" lang={language}>
        {marked(text, WORDS_OF[language].gap)}
      </div>
    </section>
  );
}

function marked(text: string, gap: string) {
  const [first = '', ...rest] = text.split(gap);
  let at = first.length;
  return [
    first,
    ...rest.flatMap((part) => {
      const key = at;
      at += gap.length + part.length;
      return [<mark key={key}>{gap}</mark>, part];
    }),
  ];
}

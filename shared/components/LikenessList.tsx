import type { Likeness } from '../contract/match';
import { numberInWords } from './format';
import { messages } from './messages';

const { likeness: words } = messages;

const SAME = 0.9;
const NEAR = 0.6;
const SOME = 0.3;

/** The facts of both cities side by side, each with a word for how alike they are; unknown is shown as unknown. */
export function LikenessList({ facts, partner }: { facts: readonly Likeness[]; partner: string }) {
  return (
    <table class="likeness">
      <thead>
        <tr>
          <th scope="col">{words.fact}</th>
          <th scope="col">{words.home}</th>
          <th scope="col">{partner}</th>
          <th scope="col">{words.verdict}</th>
        </tr>
      </thead>
      <tbody>
        {facts.map((fact) => (
          <tr key={fact.fact} title={fact.because}>
            <th scope="row">{fact.fact}</th>
            <td>{shown(fact.home)}</td>
            <td>{shown(fact.partner)}</td>
            <td>{fact.likeness === null ? <Unknown /> : words.levels[levelOf(fact.likeness)]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A fact as it reads: bare numbers in words. */
function shown(value: string | null) {
  if (value === null) return <Unknown />;
  return /^\d+$/.test(value) ? numberInWords(Number(value)) : value;
}

const Unknown = () => <span class="quiet">{words.unknown}</span>;

function levelOf(value: number): 'same' | 'near' | 'some' | 'far' {
  if (value >= SAME) return 'same';
  if (value >= NEAR) return 'near';
  return value >= SOME ? 'some' : 'far';
}

import { describe, expect, it } from 'vitest';
import { USE_LITE } from '../../../server/embedder/use-lite-model';
import { Understander } from '../../../server/matching/understander';
import { SUBTHEME_DESCRIPTIONS } from '../../../shared/understanding/subtheme-descriptions';
import { hashEmbedder } from './hash-embedder';
import { SMALL_LEXICON } from './small-lexicon';

const reader = (embedder: ReturnType<typeof hashEmbedder> | null) => new Understander({ lexicon: SMALL_LEXICON, embedder, findPlaces: () => [] });
const scoreOf = ({ understood }: Awaited<ReturnType<Understander['read']>>, id: string) => understood.subthemes.find((subtheme) => subtheme.id === id)?.score ?? 0;

describe('reading a text', () => {
  it('takes the language it is told, or finds it', async () => {
    const understander = reader(null);
    expect((await understander.read({ text: 'Überschwemmung', language: 'de' })).understood.language).toBe('de');
    expect((await understander.read({ text: 'Nach dem Regen steht die Straße unter Wasser, und niemand weiß, was zu tun ist.' })).understood.language).toBe('de');
  });

  it('gives the places that it was made to find', async () => {
    const city = { id: 1, name: 'Beira', country: 'MZ', countryName: 'Mozambique', population: null, lat: 0, lon: 0 };
    const understander = new Understander({ lexicon: SMALL_LEXICON, embedder: null, findPlaces: (text, { language, matches }) => [{ city, words: [language, text, ...matches.map(({ words }) => words)] }] });
    expect((await understander.read({ text: 'the flood', language: 'en' })).understood.places).toEqual([{ city, words: ['en', 'the flood', 'flood'] }]);
  });

  it('without an encoder has no vector and goes by words alone', async () => {
    const understander = reader(null);
    await understander.ready();
    const reading = await understander.read({ text: 'the flood', language: 'en' });
    expect(reading.vector).toBeNull();
    expect(reading.understood.subthemes.map(({ id }) => id)).toEqual(['flood-control']);
  });
});

describe('reading with an encoder', () => {
  const text = SUBTHEME_DESCRIPTIONS.noise;

  it('goes by words alone until the descriptions have their vectors, and by meaning from then on', async () => {
    const understander = reader(hashEmbedder());
    const before = await understander.read({ text, language: 'en' });
    expect(scoreOf(before, 'noise')).toBe(0);
    await understander.ready();
    const after = await understander.read({ text, language: 'en' });
    expect(after.understood.subthemes[0]?.id).toBe('noise');
    expect(after.vector).toEqual(before.vector);
  });

  it('takes what a model gives to unrelated texts for nothing, wherever that lies', async () => {
    const { floor, ceiling } = USE_LITE.facts;
    const strengthWhere = async (change: number) => {
      const understander = reader({ ...hashEmbedder(), facts: async () => ({ dimensions: 512, scale: 127, floor: floor + change, ceiling: ceiling + change, multilingual: false }) });
      await understander.ready();
      return scoreOf(await understander.read({ text: 'noise', language: 'en' }), 'noise');
    };
    expect(await strengthWhere(-0.2)).toBeGreaterThan(await strengthWhere(0));
  });

  it('embeds the descriptions once, however often it is asked whether it is ready', async () => {
    const embedder = hashEmbedder();
    const understander = reader(embedder);
    await Promise.all([understander.ready(), understander.ready()]);
    await understander.ready();
    expect(embedder.asked.filter((asked) => asked === text)).toHaveLength(1);
  });

  it('hands a text in another language over in English, word for word, as the encoder reads nothing else', async () => {
    const embedder = hashEmbedder();
    const { vector } = await reader(embedder).read({ text: 'Die Überschwemmung kommt, die Entwässerung fehlt', language: 'de' });
    expect(embedder.asked).toEqual(['flood drain']);
    expect(vector).not.toBeNull();
  });

  it('has no vector, and asks for none, when no word of another language is known', async () => {
    const embedder = hashEmbedder();
    const { vector } = await reader(embedder).read({ text: 'Der Ausschuss tagte', language: 'de' });
    expect({ vector, asked: embedder.asked }).toEqual({ vector: null, asked: [] });
  });

  it('asks for a reader’s text before work that waits', async () => {
    const urgent: unknown[] = [];
    const embedder = hashEmbedder();
    const understander = reader({ ...embedder, embed: (texts, options) => (urgent.push(options?.urgent), embedder.embed(texts)) });
    await understander.read({ text: 'the flood', language: 'en' });
    expect(urgent).toEqual([true]);
  });

  it('gives strengths within 0..1, whatever the text', async () => {
    const understander = reader(hashEmbedder());
    await understander.ready();
    for (const any of ['x', '   flood   ', 'flood '.repeat(200), Object.values(SUBTHEME_DESCRIPTIONS).join(' ')]) {
      const { understood } = await understander.read({ text: any, language: 'en' });
      const strengths = [...understood.sdgs, ...understood.themes, ...understood.subthemes, ...understood.processFocus].map(({ score }) => score);
      expect(strengths.filter((score) => !(score >= 0 && score <= 1))).toEqual([]);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../shared/text/detect-language';

describe('detectLanguage', () => {
  it.each([
    ['en', 'Every rainy season the river leaves its bed and the drains by the market block.'],
    ['fr', 'Chaque saison des pluies, le fleuve sort de son lit et le marché est sous l’eau.'],
    ['es', 'Cada temporada de lluvias el río se desborda y el mercado queda bajo el agua.'],
    ['pt', 'Todos os anos o rio transborda e os moradores dos bairros baixos perdem as suas casas.'],
    ['de', 'In jeder Regenzeit tritt der Fluss über die Ufer und der Markt steht unter Wasser.'],
    ['nl', 'Elk regenseizoen treedt de rivier buiten haar oevers en staat de markt onder water.'],
    ['ru', 'Каждый сезон дождей река выходит из берегов.'],
    ['uk', 'Щороку річка виходить з берегів, і ринок опиняється під водою.'],
    ['ja', '雨季のたびに川があふれ、市場が水に浸かります。'],
    ['de', 'Wohnungsnot in der Stadt'],
    ['en', 'The small towns of Cagwait, Bishmizzine and Devanahalli have given every purok and household its own plan.'],
    ['it', 'La città non ha acqua nelle case da giugno, e nessuno sa quando tornerà a uscire dai rubinetti.'],
  ])('is sure of %s: %s', (language, text) => {
    expect(detectLanguage(text)).toEqual({ language, sure: true });
  });

  it.each([
    [''],
    ['!!! 2030'],
    ['waste'],
    ['déchets ménagers'],
    ['auf dem Markt'],
    ['Beira, Łódź, São Paulo'],
    ['solid waste management landfill leachate Beira Mozambique'],
  ])('takes "%s" for English without being sure', text => {
    expect(detectLanguage(text)).toEqual({ language: 'en', sure: false });
  });
});
